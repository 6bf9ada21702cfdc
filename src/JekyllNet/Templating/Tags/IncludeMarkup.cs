using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Templating.Tags;

/// <summary>The markup of an <c>include</c>, split into the file and its parameters.</summary>
/// <param name="File">The file's name; a template of it where <paramref name="IsDynamic"/>.</param>
/// <param name="Parameters">What follows it; <see langword="null"/> where nothing does.</param>
/// <param name="IsDynamic">Whether the name holds <c>{{ }}</c>.</param>
internal readonly record struct IncludeMarkup(string File, string? Parameters, bool IsDynamic)
{
    /// <summary>Splits markup without white space around it.</summary>
    public static IncludeMarkup Split(string markup)
    {
        if (FindOutputs(markup, out var start, out var end))
        {
            return new IncludeMarkup(RubyString.Strip(markup[start..end]), RubyString.Strip(markup[end..]), IsDynamic: true);
        }

        var space = 0;
        while (space < markup.Length && !RubyString.IsSpace(markup[space]))
        {
            space++;
        }

        return space == markup.Length
            ? new IncludeMarkup(markup, null, IsDynamic: false)
            : new IncludeMarkup(markup[..space], RubyString.LeftStrip(markup[space..]), IsDynamic: false);
    }

    /// <summary>Whether a name is made of plain characters on one of its lines, and nowhere of two dots or slashes in a row.</summary>
    public static bool IsFileName(string file)
    {
        for (var i = 1; i < file.Length; i++)
        {
            if (file[i] is '.' or '/' && file[i - 1] is '.' or '/')
            {
                return false;
            }
        }

        return file.Split('\n').Any(line => line.Length > 0 && line.All(c => RubyString.IsWord(c) || c is '/' or '.' or '-' or '(' or ')' or '+' or '~' or '#' or '@'));
    }

    /// <summary>Finds the name's part up to and with its last output: <c>a-{{ page.kind }}.html</c>.</summary>
    private static bool FindOutputs(string markup, out int start, out int end)
    {
        start = 0;
        for (var brace = markup.IndexOf('{', StringComparison.Ordinal); brace >= 0; brace = markup.IndexOf('{', brace + 1))
        {
            end = SkipOutput(markup, brace);
            if (end >= 0)
            {
                // Further outputs belong to the name as long as no blank comes before them.
                for (var next = SkipOutput(markup, end); next >= 0; next = SkipOutput(markup, end))
                {
                    end = next;
                }

                return true;
            }

            start = brace + 1;
        }

        end = 0;
        return false;
    }

    /// <summary>Where one output and the characters right behind it end; -1 where there is no output.</summary>
    private static int SkipOutput(string markup, int i)
    {
        if (string.CompareOrdinal(markup, i, "{{", 0, 2) != 0)
        {
            return -1;
        }

        i = SkipSpace(markup, i + 2);
        var name = i;
        while (i < markup.Length && (RubyString.IsWord(markup[i]) || markup[i] is '-' or '.'))
        {
            i++;
        }

        if (i == name)
        {
            return -1;
        }

        i = SkipSpace(markup, i);
        if (i < markup.Length && markup[i] == '|')
        {
            // Filters reach to the last closing braces there are.
            i = markup.LastIndexOf("}}", StringComparison.Ordinal) is var last && last > i ? last : -1;
            if (i < 0)
            {
                return -1;
            }
        }

        if (string.CompareOrdinal(markup, i, "}}", 0, 2) != 0)
        {
            return -1;
        }

        i += 2;
        while (i < markup.Length && !RubyString.IsSpace(markup[i]) && markup[i] is not ('{' or '}'))
        {
            i++;
        }

        return i;
    }

    private static int SkipSpace(string markup, int i)
    {
        while (i < markup.Length && RubyString.IsSpace(markup[i]))
        {
            i++;
        }

        return i;
    }
}
