using System.Text;

namespace JekyllNet.Plugins.Html;

/// <summary>
/// Builds the tree that libxml2 2.9's HTML parser builds: HTML 4's rules of which tag ends which, a body around everything, anything
/// accepted. It is no HTML 5 parser: what plugins make of a page follows from this one's habits.
/// </summary>
internal sealed class HtmlParser
{
    // libxml2 gives up on deeper trees and keeps what it has.
    private const int DeepestTree = 256;

    private readonly HtmlScanner _scanner;
    private readonly HtmlNode? _context;
    private readonly List<(string Name, HtmlNode Node)> _open = [];
    private readonly StringBuilder _text = new();
    private HtmlNode? _root;
    private int _ignoredTags;
    private bool _hasHead;
    private bool _hasBody;
    private bool _hasGivenUp;

    private HtmlParser(string text, HtmlNode? context)
    {
        _scanner = new HtmlScanner(text);
        _context = context;
    }

    private string? Name => _open.Count == 0 ? null : _open[^1].Name;

    private HtmlNode? Current => _open.Count == 0 ? _context : _open[^1].Node;

    /// <summary>Parses a whole document.</summary>
    /// <returns>Its root element, if there is any.</returns>
    public static HtmlNode? ParseDocument(string text)
    {
        var parser = new HtmlParser(text, null);
        parser.Parse();
        return parser._root;
    }

    /// <summary>Parses a text below a node of another tree, without implied elements.</summary>
    /// <returns>The new nodes; <see langword="null"/> where the text is not well-formed.</returns>
    public static List<HtmlNode>? ParseWithin(HtmlNode context, string text)
    {
        var holder = new HtmlNode(HtmlNodeKind.Element, context.Name);
        var parser = new HtmlParser(text, holder);
        parser.Parse();
        return parser._scanner.HasErrors || parser._hasGivenUp ? null : holder.Children();
    }

    private void Parse()
    {
        while (!_scanner.IsAtEnd && !_hasGivenUp)
        {
            ParseNext();
        }

        CloseTo(0);
    }

    private void ParseNext()
    {
        if (_scanner.Current == '<')
        {
            if (_scanner.Peek(1) == '/')
            {
                ParseEndTag();
                return;
            }

            if (_scanner.PeekTagName() is { } name && Name is { } open && HtmlElements.Closes(name, open))
            {
                CloseFor(name);
                return;
            }
        }

        if (Name is "script" or "style")
        {
            AppendRawText(_scanner.ReadRawText(Name));
            return;
        }

        // What follows a misplaced document type is not looked at for an end tag.
        if (_scanner.StartsWith("<!DOCTYPE"))
        {
            _scanner.HasErrors = true;
            _scanner.SkipDocumentType();
        }

        ParseContent();
    }

    private void ParseContent()
    {
        switch (_scanner.Current)
        {
            case '<' when _scanner.StartsWith("<!--"):
                if (_scanner.ReadComment() is { } comment)
                {
                    AppendLeaf(new HtmlNode(HtmlNodeKind.Comment, "", comment));
                }

                break;
            case '<' when _scanner.Peek(1) == '?':
                if (_scanner.ReadInstruction() is { } instruction)
                {
                    AppendLeaf(new HtmlNode(HtmlNodeKind.Instruction, instruction.Name, instruction.Content ?? "")
                    {
                        Attributes = instruction.Content is null ? [] : [new HtmlAttribute("content", instruction.Content)],
                    });
                }

                break;
            case '<' when char.IsAsciiLetter(_scanner.Peek(1)):
                ParseElement();
                break;
            case '<':
                _scanner.Skip(1);
                AppendText("<");
                break;
            case '&':
                ParseReference();
                break;
            default:
                ParseText();
                break;
        }
    }

    private void ParseReference()
    {
        var reference = new StringBuilder(2);
        if (_scanner.ReadReference(reference))
        {
            ImplyParagraph();
            AppendText(reference.ToString());
        }
    }

    private void ParseText()
    {
        var text = _scanner.ReadText();
        var isBlank = !text.ContainsAnyExcept(" \t\n\r") && _scanner.Current != '&';
        if (!isBlank)
        {
            ImplyParagraph();
        }

        AppendText(text);
    }

    private void ParseElement()
    {
        _scanner.Skip(1);
        var isIgnored = ParseStartTag();
        if (Name is not { } name || _hasGivenUp)
        {
            if (_scanner.Current == '>')
            {
                _scanner.Skip(1);
            }

            return;
        }

        _scanner.HasErrors |= isIgnored || !HtmlElements.IsKnown(name);
        if (_scanner.Current == '/' && _scanner.Peek(1) == '>')
        {
            // Even for a tag that was ignored: then it is the element around it that ends.
            _scanner.Skip(2);
            Close();
        }
        else if (_scanner.Current == '>')
        {
            _scanner.Skip(1);
            if (HtmlElements.IsEmpty(name))
            {
                Close();
            }
        }
        else
        {
            _scanner.HasErrors = true;
            Close();
        }
    }

    // Returns whether the tag is a misplaced one, of which nothing is kept.
    private bool ParseStartTag()
    {
        var name = _scanner.ReadName()!;
        CloseFor(name);
        ImplyStructure(name);
        var isIgnored = name switch
        {
            "html" => _open.Count > 0,
            "head" => _open.Count != 1,
            "body" => _open.Exists(o => o.Name == "body"),
            _ => false,
        };
        var attributes = ParseAttributes();
        if (isIgnored)
        {
            _ignoredTags++;
        }
        else
        {
            Open(name, attributes);
        }

        return isIgnored;
    }

    private List<HtmlAttribute> ParseAttributes()
    {
        var attributes = new List<HtmlAttribute>();
        _scanner.SkipBlanks();
        while (!IsAtTagEnd())
        {
            if (_scanner.ReadAttribute() is not { } attribute)
            {
                while (!IsAtTagEnd() && !HtmlCharacters.IsBlank(_scanner.Current))
                {
                    _scanner.Skip(1);
                }
            }
            else if (attributes.Exists(a => a.Name == attribute.Name))
            {
                _scanner.HasErrors = true;
            }
            else
            {
                attributes.Add(attribute);
            }

            _scanner.SkipBlanks();
        }

        return attributes;
    }

    private bool IsAtTagEnd() => _scanner.IsAtEnd || _scanner.Current == '>' || (_scanner.Current == '/' && _scanner.Peek(1) == '>');

    private void ParseEndTag()
    {
        _scanner.Skip(2);
        if (_scanner.ReadName() is not { } name)
        {
            return;
        }

        _scanner.SkipBlanks();
        _scanner.HasErrors |= _scanner.Current != '>';
        _scanner.SkipTo('>');
        _scanner.Skip(1);
        if (_ignoredTags > 0 && name is "html" or "body" or "head")
        {
            _ignoredTags--;
            return;
        }

        var place = _open.FindLastIndex(o => o.Name == name);
        if (place < 0)
        {
            _scanner.HasErrors = true;
            return;
        }

        // An end tag closes only what matters less than it.
        var priority = HtmlElements.EndPriority(name);
        for (var i = _open.Count - 1; i > place; i--)
        {
            if (HtmlElements.EndPriority(_open[i].Name) > priority)
            {
                _scanner.HasErrors = true;
                return;
            }
        }

        CloseTo(place);
    }

    private void ImplyStructure(string name)
    {
        if (_context is not null || name == "html")
        {
            return;
        }

        if (_open.Count == 0)
        {
            Open("html", []);
        }

        if (name is "body" or "head")
        {
            return;
        }

        if (_open.Count <= 1 && name is "script" or "style" or "meta" or "link" or "title" or "base")
        {
            if (!_hasHead)
            {
                Open("head", []);
            }
        }
        else if (name is not ("noframes" or "frame" or "frameset") && !_hasBody && !_open.Exists(o => o.Name is "body" or "head"))
        {
            Open("body", []);
        }
    }

    private void ImplyParagraph()
    {
        if (Name is null or "html" or "head")
        {
            CloseFor("p");
            ImplyStructure("p");
            Open("p", []);
        }
    }

    private void Open(string name, List<HtmlAttribute> attributes)
    {
        FlushText();
        _hasHead |= name is "head" or "body";
        _hasBody |= name == "body";
        if (_open.Count + (_context is null ? 0 : 1) > DeepestTree)
        {
            _hasGivenUp = true;
            return;
        }

        var node = new HtmlNode(HtmlNodeKind.Element, WithoutPrefix(name), "") { Attributes = attributes };
        if ((Current ?? _root) is { } parent)
        {
            parent.Append(node);
        }
        else
        {
            _root = node;
        }

        _open.Add((name, node));
    }

    // A prefix is read and forgotten.
    private static string WithoutPrefix(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 || colon == name.Length - 1 ? name : name[(colon + 1)..];
    }

    private void Close()
    {
        FlushText();
        _open.RemoveAt(_open.Count - 1);
    }

    private void CloseTo(int count)
    {
        FlushText();
        _open.RemoveRange(count, _open.Count - count);
    }

    private void CloseFor(string startTag)
    {
        while (Name is { } open && HtmlElements.Closes(startTag, open))
        {
            Close();
        }
    }

    private void AppendText(ReadOnlySpan<char> text)
    {
        if (Current is not null)
        {
            HtmlCharacters.AppendAllowed(_text, text);
        }
    }

    private void AppendRawText(ReadOnlySpan<char> text)
    {
        FlushText();
        var allowed = new StringBuilder(text.Length);
        HtmlCharacters.AppendAllowed(allowed, text);
        if (allowed.Length == 0)
        {
            return;
        }

        if (Current is { LastChild: { Kind: HtmlNodeKind.RawText } last })
        {
            last.Value += allowed;
        }
        else
        {
            Current!.Append(new HtmlNode(HtmlNodeKind.RawText, "", allowed.ToString()));
        }
    }

    private void AppendLeaf(HtmlNode node)
    {
        FlushText();
        Current?.Append(node);
    }

    private void FlushText()
    {
        if (_text.Length > 0)
        {
            Current!.Append(new HtmlNode(HtmlNodeKind.Text, "", _text.ToString()));
            _text.Clear();
        }
    }
}
