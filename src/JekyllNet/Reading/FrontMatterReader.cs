using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Yaml;

namespace JekyllNet.Reading;

/// <summary>Reads front matter. Thread-safe.</summary>
internal static class FrontMatterReader
{
    /// <summary>Whether a file that begins with <paramref name="start"/> has front matter: its first line is <c>---</c> and blanks.</summary>
    /// <param name="start">The first bytes, at least the first line. A byte order mark hides front matter.</param>
    public static bool HasFrontMatter(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith("---"u8))
        {
            return false;
        }

        foreach (var b in start[3..])
        {
            if (b == '\n')
            {
                return true;
            }

            if (b is not ((byte)' ' or (>= (byte)'\t' and <= (byte)'\r')))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Takes a text apart and reads its front matter; never throws on what the text holds.</summary>
    public static FrontMatter Read(string text, YamlLimits? limits = null)
    {
        var split = FrontMatterText.Split(text);
        if (split.Yaml is null)
        {
            return new FrontMatter(BooleanValue.False, split, null, null);
        }

        try
        {
            var document = YamlReader.LoadDocument(split.Yaml, path: null, limits);
            return new FrontMatter(document.Root, split, document, null);
        }
        catch (YamlReadException e)
        {
            return new FrontMatter(BooleanValue.False, split, null, e);
        }
    }

    /// <summary>
    /// The data of a page or a layout: an empty mapping where the front matter is empty or, with a warning, cannot be read.
    /// </summary>
    /// <param name="frontMatter">What was read.</param>
    /// <param name="path">The absolute path, for messages.</param>
    /// <param name="isStrict">Whether front matter that cannot be read is fatal.</param>
    /// <param name="diagnostics">Takes the warning.</param>
    /// <exception cref="JekyllException">The front matter is no mapping, or its permalink is empty, or it is strict and cannot be read.</exception>
    public static HashValue PageData(FrontMatter frontMatter, string path, bool isStrict, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(frontMatter);
        if (frontMatter.Error is { } error)
        {
            var location = new SourceLocation(path, error.Line, error.Column);
            if (isStrict)
            {
                throw new JekyllException(DiagnosticId.FrontMatterSyntax, error.Message, location, error);
            }

            var what = error is YamlSyntaxException ? "YAML Exception reading" : "Error reading file";
            diagnostics.Add(Diagnostic.Warning(DiagnosticId.FrontMatterSyntax, $"{what} {path}: {error.Message}", location));
        }

        var data = frontMatter.Data switch
        {
            HashValue hash => hash,
            var other when other.IsNil() || (other is BooleanValue && !other.ToBooleanValue()) => new HashValue(),
            _ => throw new JekyllException(DiagnosticId.FrontMatterNotHash, $"Invalid YAML front matter in {path}", new SourceLocation(path, 1)),
        };
        if (data["permalink"] is StringValue permalink && permalink.ToStringValue().Length == 0)
        {
            var line = frontMatter.LocationOf("permalink")?.Line ?? 1;
            throw new JekyllException(DiagnosticId.PermalinkInvalid, $"Invalid permalink in {path}", new SourceLocation(path, line));
        }

        return data;
    }
}
