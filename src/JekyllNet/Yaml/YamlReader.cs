using System.Text;
using System.Text.Unicode;
using Fluid.Values;
using JekyllNet.Yaml.Syntax;

namespace JekyllNet.Yaml;

/// <summary>
/// Reads YAML into values typed by the rules of SafeYAML 1.0.5, which Jekyll uses for configuration, front matter and data
/// files: no Ruby objects, no symbols, tags ignored. Only the first document of a text is read. Thread-safe.
/// </summary>
internal static class YamlReader
{
    /// <summary>The value of the first document of <paramref name="text"/>; false where there is none.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="path">The file it comes from, for messages.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <exception cref="YamlReadException">The text cannot be read; see the exceptions derived from it.</exception>
    public static FluidValue Load(string text, string? path = null, YamlLimits? limits = null) =>
        LoadDocument(text, path, limits).Root;

    /// <summary>The value of the first document of a UTF-8 text, a byte order mark left aside; false where there is none.</summary>
    /// <exception cref="YamlReadException">The text cannot be read; see the exceptions derived from it.</exception>
    public static FluidValue Load(ReadOnlySpan<byte> utf8, string? path = null, YamlLimits? limits = null)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        if (!Utf8.IsValid(utf8))
        {
            throw new YamlSyntaxException(path, "invalid leading UTF-8 octet", 1, 1);
        }

        return Load(Encoding.UTF8.GetString(utf8), path, limits);
    }

    /// <summary>As <see cref="Load(string, string?, YamlLimits?)"/>, with the places of the outermost keys.</summary>
    public static YamlDocument LoadDocument(string text, string? path = null, YamlLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        limits ??= YamlLimits.Default;
        if (text.Length > limits.MaxLength)
        {
            throw new YamlLimitException("The YAML text is longer than the limit of its length.");
        }

        var builder = new YamlTreeBuilder(limits);
        try
        {
            var parser = new LibYamlParser(text, limits.MaxDepth);
            while (!builder.IsComplete && parser.MoveNext())
            {
                builder.Add(parser.Current!);
            }
        }
        catch (YamlProblem e)
        {
            throw new YamlSyntaxException(path, e.Text, e.Mark.Line + 1, e.Mark.Column + 1, e);
        }

        return new YamlDocument(builder.Root ?? BooleanValue.False, builder.Positions);
    }
}
