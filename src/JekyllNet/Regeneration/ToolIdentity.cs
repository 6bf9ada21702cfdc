using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using JekyllNet.Plugins;

namespace JekyllNet.Regeneration;

/// <summary>Tells the code that renders from any other: what another build of the tool remembers is not trusted.</summary>
internal static class ToolIdentity
{
    // One of each assembly whose code shows in the output.
    private static readonly Type[] Parts =
    [
        typeof(Site), typeof(Liquid.LiquidParser), typeof(Kramdown.Kramdown), typeof(Highlighting.Lexer), typeof(Sass.SassCompiler),
        typeof(Fluid.TemplateContext), typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser),
    ];

    /// <summary>Stands for the library and the plugins that take part.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<IPlugin> plugins) =>
    [
        Version(),
        Environment.Version.ToString(),
        .. RuntimeFeature.IsDynamicCodeSupported ? Parts.Concat(plugins.Select(plugin => plugin.GetType())).Select(Module) : [Program()],
        .. plugins.Select(plugin => $"{plugin.Name} {plugin.GetType().FullName}"),
    ];

    private static string Version() =>
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static string Module(Type type) => type.Module.ModuleVersionId.ToString();

    // Compiled ahead of time, modules have no identities of their own.
    private static string Program()
    {
        var file = new FileInfo(Environment.ProcessPath ?? "");
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : Guid.NewGuid().ToString();
    }
}
