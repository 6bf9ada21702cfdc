using System.Text;

namespace JekyllNet.Yaml.Syntax;

/// <summary>
/// Holds the blanks and line breaks between two words of a scalar until it is known that another word follows: one line
/// break becomes a blank, more of them lose the first, blanks around them vanish.
/// </summary>
internal sealed class LineFolder
{
    private readonly StringBuilder _blanks = new();
    private readonly StringBuilder _firstBreak = new();
    private readonly StringBuilder _moreBreaks = new();

    /// <summary>Whether a line break is being held.</summary>
    public bool HasBreak { get; private set; }

    /// <summary>Takes the blank or line break that the cursor stands at.</summary>
    public void Read(YamlCursor cursor)
    {
        if (!cursor.IsBlank)
        {
            cursor.ReadLine(HasBreak ? _moreBreaks : _firstBreak);
            _blanks.Clear();
            HasBreak = true;
        }
        else if (HasBreak)
        {
            cursor.Skip();
        }
        else
        {
            cursor.Read(_blanks);
        }
    }

    /// <summary>Counts an escaped line break: nothing stands for it, and blanks after it vanish.</summary>
    public void Escape() => HasBreak = true;

    /// <summary>Appends what stands for all that was held.</summary>
    public void FlushTo(StringBuilder text)
    {
        if (!HasBreak && _blanks.Length == 0)
        {
            return;
        }

        if (!HasBreak)
        {
            text.Append(_blanks);
        }
        else if (_firstBreak.Length > 0 && _firstBreak[0] == '\n')
        {
            _ = _moreBreaks.Length == 0 ? text.Append(' ') : text.Append(_moreBreaks);
        }
        else
        {
            text.Append(_firstBreak).Append(_moreBreaks);
        }

        Clear();
    }

    /// <summary>Forgets all that was held.</summary>
    public void Clear()
    {
        _blanks.Clear();
        _firstBreak.Clear();
        _moreBreaks.Clear();
        HasBreak = false;
    }
}
