using System.Text;

namespace JekyllNet.Yaml.Syntax;

/// <summary>
/// Takes a YAML text apart into tokens, accepting exactly what libyaml 0.2.5 accepts. YamlDotNet's own scanner follows
/// newer rules: it takes <c>:a</c> in brackets for text, refuses quoted scalars that continue at the margin, and so on.
/// </summary>
internal sealed class YamlScanner
{
    private const int LongestKey = 1024;

    private readonly YamlCursor _cursor;
    private readonly int _maxDepth;
    private readonly List<YamlToken> _tokens = [];
    private readonly Stack<int> _indents = new();
    private readonly List<SimpleKey> _keys = [default];

    // Lent to the scanners of scalars, which leave them empty.
    private readonly StringBuilder _text = new();
    private readonly LineFolder _blanks = new();
    private int _head;
    private int _consumed;
    private int _indent = -1;
    private bool _keyAllowed = true;
    private bool _ended;

    /// <exception cref="YamlProblem">The text holds a character that YAML forbids.</exception>
    public YamlScanner(string text, int maxDepth)
    {
        YamlCharacters.Verify(text);
        _cursor = new YamlCursor(text);
        _maxDepth = maxDepth;
    }

    private bool IsInFlow => _keys.Count > 1;

    /// <summary>The next token, left where it is.</summary>
    /// <exception cref="YamlProblem">The text is not YAML.</exception>
    /// <exception cref="YamlLimitException">Brackets nest too deep.</exception>
    public YamlToken Peek()
    {
        while (_head == _tokens.Count || IsHeadPossibleKey())
        {
            FetchNext();
        }

        return _tokens[_head];
    }

    /// <summary>Steps over the token that <see cref="Peek"/> gave.</summary>
    public void Skip()
    {
        _head++;
        _consumed++;
        if (_head == _tokens.Count && !_ended)
        {
            _tokens.Clear();
            _head = 0;
        }
    }

    /// <summary>Whether the next token may turn out to be a key, so that another must come before it.</summary>
    private bool IsHeadPossibleKey()
    {
        DropStaleKeys();
        foreach (var key in _keys)
        {
            if (key.IsPossible && key.TokenNumber == _consumed)
            {
                return true;
            }
        }

        return false;
    }

    private void FetchNext()
    {
        SkipToNextToken();
        DropStaleKeys();
        Unroll(_cursor.Column);
        if (_cursor.IsAtEnd)
        {
            FetchStreamEnd();
            return;
        }

        if (_cursor.Column == 0 && _cursor.Current == '%')
        {
            Unroll(-1);
            DropKey();
            _keyAllowed = false;
            _tokens.Add(TagScanner.ScanDirective(_cursor));
            return;
        }

        if (_cursor.IsAtDocumentIndicator)
        {
            Unroll(-1);
            DropKey();
            _keyAllowed = false;
            AddIndicator(_cursor.Current == '-' ? YamlTokenKind.DocumentStart : YamlTokenKind.DocumentEnd, 3);
            return;
        }

        FetchInDocument();
    }

    private void FetchInDocument()
    {
        switch (_cursor.Current)
        {
            case '[':
                OpenFlow(YamlTokenKind.FlowSequenceStart);
                break;
            case '{':
                OpenFlow(YamlTokenKind.FlowMappingStart);
                break;
            case ']':
                CloseFlow(YamlTokenKind.FlowSequenceEnd);
                break;
            case '}':
                CloseFlow(YamlTokenKind.FlowMappingEnd);
                break;
            case ',':
                DropKey();
                _keyAllowed = true;
                AddIndicator(YamlTokenKind.FlowEntry);
                break;
            case '-' when _cursor.IsBlankOrEndAt(1):
                FetchBlockEntry();
                break;
            case '?' when IsInFlow || _cursor.IsBlankOrEndAt(1):
                FetchKey();
                break;
            case ':' when IsInFlow || _cursor.IsBlankOrEndAt(1):
                FetchValue();
                break;
            case '*' or '&':
                SaveKey();
                _keyAllowed = false;
                _tokens.Add(TagScanner.ScanAnchor(_cursor));
                break;
            case '!':
                SaveKey();
                _keyAllowed = false;
                _tokens.Add(TagScanner.ScanTag(_cursor, IsInFlow));
                break;
            case '|' or '>' when !IsInFlow:
                DropKey();
                _keyAllowed = true;
                _tokens.Add(BlockScalarScanner.Scan(_cursor, _indent));
                break;
            case '\'' or '"':
                SaveKey();
                _keyAllowed = false;
                _tokens.Add(QuotedScalarScanner.Scan(_cursor, _text, _blanks));
                break;
            case '#' or '|' or '>' or '%' or '@' or '`' or '\t':
                throw new YamlProblem("found character that cannot start any token", "while scanning for the next token", _cursor.Mark);
            default:
                SaveKey();
                _keyAllowed = false;
                _tokens.Add(PlainScalarScanner.Scan(_cursor, _text, _blanks, _indent + 1, IsInFlow, out var endsLine));
                _keyAllowed |= endsLine;
                break;
        }
    }

    /// <summary>Steps over blanks, comments and line breaks. A tab may not stand where a key may begin.</summary>
    private void SkipToNextToken()
    {
        while (true)
        {
            if (_cursor.Column == 0 && _cursor.Current == '\uFEFF')
            {
                _cursor.Skip();
            }

            while (_cursor.Current == ' ' || (_cursor.Current == '\t' && (IsInFlow || !_keyAllowed)))
            {
                _cursor.Skip();
            }

            _cursor.SkipComment();
            if (!_cursor.IsBreak)
            {
                return;
            }

            _cursor.SkipLine();
            _keyAllowed |= !IsInFlow;
        }
    }

    private void FetchStreamEnd()
    {
        _cursor.EndLine();
        Unroll(-1);
        DropKey();
        _keyAllowed = false;
        _ended = true;
        _tokens.Add(new YamlToken(YamlTokenKind.StreamEnd, _cursor.Mark));
    }

    private void AddIndicator(YamlTokenKind kind, int length = 1)
    {
        _tokens.Add(new YamlToken(kind, _cursor.Mark));
        _cursor.Skip(length);
    }

    private void OpenFlow(YamlTokenKind kind)
    {
        SaveKey();
        if (_keys.Count > _maxDepth)
        {
            throw new YamlLimitException("The YAML text nests deeper than the limit.", _cursor.Line + 1, _cursor.Column + 1);
        }

        _keys.Add(default);
        _keyAllowed = true;
        AddIndicator(kind);
    }

    private void CloseFlow(YamlTokenKind kind)
    {
        DropKey();
        if (IsInFlow)
        {
            _keys.RemoveAt(_keys.Count - 1);
        }

        _keyAllowed = false;
        AddIndicator(kind);
    }

    private void FetchBlockEntry()
    {
        if (!IsInFlow)
        {
            RequireKeyAllowed("block sequence entries are not allowed in this context");
            Roll(_cursor.Mark, _tokens.Count, YamlTokenKind.BlockSequenceStart);
        }

        DropKey();
        _keyAllowed = true;
        AddIndicator(YamlTokenKind.BlockEntry);
    }

    private void FetchKey()
    {
        if (!IsInFlow)
        {
            RequireKeyAllowed("mapping keys are not allowed in this context");
            Roll(_cursor.Mark, _tokens.Count, YamlTokenKind.BlockMappingStart);
        }

        DropKey();
        _keyAllowed = !IsInFlow;
        AddIndicator(YamlTokenKind.Key);
    }

    private void FetchValue()
    {
        var key = _keys[^1];
        if (key.IsPossible)
        {
            var at = key.TokenNumber - _consumed + _head;
            _tokens.Insert(at, new YamlToken(YamlTokenKind.Key, key.Mark));
            Roll(key.Mark, at, YamlTokenKind.BlockMappingStart);
            _keys[^1] = default;
            _keyAllowed = false;
        }
        else
        {
            if (!IsInFlow)
            {
                RequireKeyAllowed("mapping values are not allowed in this context");
                Roll(_cursor.Mark, _tokens.Count, YamlTokenKind.BlockMappingStart);
            }

            _keyAllowed = !IsInFlow;
        }

        AddIndicator(YamlTokenKind.Value);
    }

    private void RequireKeyAllowed(string problem)
    {
        if (!_keyAllowed)
        {
            throw new YamlProblem(problem, null, _cursor.Mark);
        }
    }

    /// <summary>Opens a block collection if the column lies deeper than the current indentation.</summary>
    private void Roll(YamlMark mark, int at, YamlTokenKind kind)
    {
        if (IsInFlow || _indent >= mark.Column)
        {
            return;
        }

        if (_indents.Count >= _maxDepth)
        {
            throw new YamlLimitException("The YAML text nests deeper than the limit.", mark.Line + 1, mark.Column + 1);
        }

        _indents.Push(_indent);
        _indent = mark.Column;
        _tokens.Insert(at, new YamlToken(kind, mark));
    }

    /// <summary>Closes the block collections that lie deeper than <paramref name="column"/>.</summary>
    private void Unroll(int column)
    {
        while (!IsInFlow && _indent > column)
        {
            _tokens.Add(new YamlToken(YamlTokenKind.BlockEnd, _cursor.Mark));
            _indent = _indents.Pop();
        }
    }

    /// <summary>Remembers that the token about to be added may be a key.</summary>
    private void SaveKey()
    {
        if (_keyAllowed)
        {
            DropKey();
            var isRequired = !IsInFlow && _indent == _cursor.Column;
            _keys[^1] = new SimpleKey(true, isRequired, _consumed + _tokens.Count - _head, _cursor.Mark);
        }
    }

    private void DropKey()
    {
        RefuseIfRequired(_keys[^1]);
        _keys[^1] = default;
    }

    /// <summary>A key stands on one line and is not very long: what can no longer be one is forgotten.</summary>
    private void DropStaleKeys()
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            var key = _keys[i];
            if (key.IsPossible && (key.Mark.Line < _cursor.Line || key.Mark.Index + LongestKey < _cursor.Mark.Index))
            {
                RefuseIfRequired(key);
                _keys[i] = default;
            }
        }
    }

    private static void RefuseIfRequired(SimpleKey key)
    {
        if (key.IsPossible && key.IsRequired)
        {
            throw new YamlProblem("could not find expected ':'", "while scanning a simple key", key.Mark);
        }
    }

    private readonly record struct SimpleKey(bool IsPossible, bool IsRequired, int TokenNumber, YamlMark Mark);
}
