using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Guessing;

/// <summary>What a text says of its language: an interpreter's line, a document type, a beginning.</summary>
internal sealed class SourceText
{
    private const string RubySpace = " \t\r\n\f\v";

    private readonly string text;
    private readonly string? shebang;
    private readonly string? doctype;

    public SourceText(string code)
    {
        text = (code.StartsWith('\uFEFF') ? code[1..] : code).Replace("\r\n", "\n", StringComparison.Ordinal);
        string start = text.TrimStart(RubySpace.ToCharArray());
        shebang = start.StartsWith("#!", StringComparison.Ordinal) ? FirstLine(start.AsSpan(2)).ToString() : null;
        doctype = Doctype(start);
    }

    public string Text => text;

    /// <summary>True when the interpreter's line names the program as a word that white space or the end follows.</summary>
    public bool IsRunBy(string program)
    {
        for (int at = 0; shebang is not null && (at = shebang.IndexOf(program, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (IsWordStart(at) && EndsWord(at + program.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As <see cref="IsRunBy"/>, with a version behind the name, and a letter before that if need be: <c>pythonw3.11</c>.</summary>
    public bool IsRunByVersioned(string program, string digits)
    {
        for (int at = 0; shebang is not null && (at = shebang.IndexOf(program, at, StringComparison.Ordinal)) >= 0; at++)
        {
            int end = at + program.Length;
            end = end < shebang.Length && shebang[end] == 'w' ? end + 1 : end;
            if (IsWordStart(at) && (EndsWord(end) || (end < shebang.Length && digits.Contains(shebang[end], StringComparison.Ordinal) && EndsVersion(end + 1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the program's name ends so, whatever letters stand before: <c>sh</c>, <c>bash</c>, <c>zsh</c>, <c>ksh</c>.</summary>
    public bool IsShell() => IsRunBy("sh") || IsRunBy("bash") || IsRunBy("zsh") || IsRunBy("ksh");

    public bool HasDoctype() => doctype is not null;

    public bool HasDoctype(string name, StringComparison comparison) => doctype?.Contains(name, comparison) == true;

    /// <summary>True when the document type holds the word alone, in any case.</summary>
    public bool HasDoctypeWord(string word)
    {
        for (int at = 0; doctype is not null && (at = doctype.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            bool starts = at == 0 || !CharSet.IsWordChar(doctype[at - 1]);
            if (starts && (at + word.Length == doctype.Length || !CharSet.IsWordChar(doctype[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    public bool StartsWith(string start) => text.StartsWith(start, StringComparison.Ordinal);

    /// <summary>The text without the white space it begins with.</summary>
    public ReadOnlySpan<char> Trimmed => text.AsSpan().TrimStart(RubySpace);

    /// <summary>True when a line begins so.</summary>
    public bool HasLine(string start) => StartsWith(start) || text.Contains("\n" + start, StringComparison.Ordinal);

    /// <summary>True when <c>&lt;</c>, white space or none, and the whole word stand somewhere.</summary>
    public bool HasTag(string name)
    {
        for (int at = 0; (at = text.IndexOf('<', at)) >= 0; at++)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at + 1).TrimStart(RubySpace);
            if (rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || !CharSet.IsWordChar(rest[name.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Doctype(string start)
    {
        if (start.StartsWith("<?", StringComparison.Ordinal) && start.IndexOf("?>", 2, StringComparison.Ordinal) is var end and >= 0)
        {
            start = start[(end + 2)..].TrimStart(RubySpace.ToCharArray());
        }

        const string Mark = "<!DOCTYPE";
        if (!start.StartsWith(Mark, StringComparison.Ordinal) || start.Length == Mark.Length || !RubySpace.Contains(start[Mark.Length], StringComparison.Ordinal))
        {
            return null;
        }

        string rest = start[Mark.Length..].TrimStart(RubySpace.ToCharArray());
        int close = rest.Length == 0 ? -1 : rest.IndexOf('>', 1);
        return close < 0 ? null : rest[..close];
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> span) =>
        span.IndexOf('\n') is var end and >= 0 ? span[..end] : span;

    private bool IsWordStart(int i) => i == 0 || !CharSet.IsWordChar(shebang![i - 1]);

    private bool EndsWord(int i) => i >= shebang!.Length || RubySpace.Contains(shebang[i], StringComparison.Ordinal);

    private bool EndsVersion(int i)
    {
        if (EndsWord(i))
        {
            return true;
        }

        int digits = i + 1;
        while (shebang![i] == '.' && digits < shebang.Length && char.IsAsciiDigit(shebang[digits]))
        {
            digits++;
        }

        return digits > i + 1 && EndsWord(digits);
    }
}
