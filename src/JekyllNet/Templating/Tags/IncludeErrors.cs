using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Tags;

/// <summary>What <c>include</c> complains about, in Jekyll's words.</summary>
internal static class IncludeErrors
{
    public static LiquidRenderException BadParameters(string tagName, string parameters) =>
        new($"Invalid syntax for include tag:\n\n{parameters}\n\nValid syntax:\n\n{Example(tagName)}\n\n", "ArgumentError");

    public static LiquidRenderException BadFileName(string tagName, string file) =>
        new($"Invalid syntax for include tag. File contains invalid characters or sequences:\n\n  {file}\n\nValid syntax:\n\n  {Example(tagName)}\n\n", "ArgumentError");

    public static LiquidRenderException NotFound(string file, IEnumerable<string> directories, bool isSafe)
    {
        var ending = isSafe
            ? " is not a symlink as those are not allowed in safe mode."
            : ", if it is a symlink, does not point outside your site source.";
        var list = RubyText.Inspect(ListValue.OfStrings(directories));
        return new($"Could not locate the included file '{file}' in any of {list}. Ensure it exists in one of those directories and{ending}", "IOError");
    }

    private static string Example(string tagName) => $"{{% {tagName} file.ext param='value' param2='value' %}}";
}
