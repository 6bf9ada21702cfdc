using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Yaml;

namespace JekyllNet.Reading;

/// <summary>A file's text, taken apart into front matter and body.</summary>
/// <param name="Data">The front matter as YAML has it, be it a mapping or not; <see langword="null"/> where there is none.</param>
/// <param name="Body">The text below the front matter, be its YAML sound or broken; the whole text where it has none.</param>
/// <param name="BodyLine">The line of the file on which the body begins, counted from 1.</param>
/// <param name="Problem">Why the front matter could not be parsed, if so.</param>
/// <param name="EncodingProblem">Why the bytes are no text in the site's encoding, if so; there is no front matter then.</param>
/// <param name="IsUnclosed">Whether front matter begins and never ends, so that all is body.</param>
internal sealed record ItemText(FluidValue? Data, string Body, int BodyLine, YamlReadException? Problem, string? EncodingProblem, bool IsUnclosed = false)
{
    /// <summary>Reads a page, a layout or a document.</summary>
    public static ItemText Read(ISiteFileSystem fileSystem, string path, TextDecoder decoder)
    {
        ItemText? text = null;
        fileSystem.Read(path, bytes => text = Parse(bytes, decoder));
        return text!;
    }

    /// <summary>The warning that front matter never closes, which Jekyll keeps to itself.</summary>
    public static Diagnostic Unclosed(string path) => Diagnostic.Warning(
        DiagnosticId.FrontMatterUnclosed, "The front matter that begins here never closes; all of the file is taken for text.", new SourceLocation(path, 1, 1));

    /// <summary>The front matter of a page or a layout: empty where there is none, fatal where it is no mapping.</summary>
    /// <exception cref="JekyllException">The front matter is no mapping, or its permalink is empty.</exception>
    public HashValue ToPageData(string path)
    {
        var data = Data switch
        {
            null => new HashValue(),
            HashValue hash => hash,
            var other when other.IsNil() || other is BooleanValue flag && !flag.ToBooleanValue() => new HashValue(),
            _ => throw new JekyllException(DiagnosticId.FrontMatterNotHash, $"Invalid YAML front matter in {path}", new SourceLocation(path, 1)),
        };
        return data["permalink"] is StringValue permalink && permalink.ToStringValue().Length == 0
            ? throw new JekyllException(DiagnosticId.PermalinkInvalid, $"Invalid permalink in {path}", new SourceLocation(path, 1))
            : data;
    }

    private static ItemText Parse(ReadOnlySpan<byte> bytes, TextDecoder decoder)
    {
        if (decoder.SkipMark(ref bytes) is { } unreadable)
        {
            return new ItemText(null, "", 1, null, unreadable);
        }

        var split = FrontMatterReader.Split(bytes);
        var yaml = decoder.DecodeBare(bytes[..split.FrontMatterLength]);
        var body = decoder.DecodeBare(bytes[split.BodyStart..]);
        if ((yaml.Problem ?? body.Problem) is { } problem)
        {
            return new ItemText(null, decoder.DecodeBare(bytes).Text, 1, null, problem);
        }

        if (split.FrontMatterLength == 0)
        {
            return new ItemText(null, body.Text, 1, null, null, FrontMatterReader.Opens(bytes));
        }

        try
        {
            return new ItemText(YamlReader.Load(yaml.Text), body.Text, split.BodyLine, null, null);
        }
        catch (YamlReadException broken)
        {
            return new ItemText(null, body.Text, split.BodyLine, broken, null);
        }
    }
}
