using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Kind = JekyllNet.Yaml.Syntax.YamlTokenKind;
using State = JekyllNet.Yaml.Syntax.YamlParserState;

namespace JekyllNet.Yaml.Syntax;

/// <summary>
/// A YamlDotNet parser that accepts what libyaml 0.2.5 accepts, gives the same events, and fails at the same place in the
/// same words, so that a site that Ruby reads is read here, and one that it refuses is refused alike.
/// </summary>
/// <param name="text">The YAML text.</param>
/// <param name="maxDepth">How deep lists and mappings may nest.</param>
internal sealed class LibYamlParser(string text, int maxDepth) : IParser
{
    // The same as AnchorName.Empty, but to ask the type for that has it compile a regular expression, in every build.
    private static AnchorName NoAnchor => default;

    private readonly YamlScanner _scanner = new(text, maxDepth);
    private readonly TagPrefixes _tags = new();
    private readonly Stack<State> _states = new();
    private readonly Stack<YamlMark> _openings = new();
    private State _state = State.StreamStart;

    /// <inheritdoc/>
    public ParsingEvent? Current { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="YamlProblem">The text is not YAML.</exception>
    public bool MoveNext()
    {
        if (_state == State.End)
        {
            Current = null;
            return false;
        }

        Current = Next();
        return true;
    }

    private ParsingEvent Next() => _state switch
    {
        State.StreamStart => StartStream(),
        State.FirstDocumentStart => StartDocument(isFirst: true),
        State.DocumentStart => StartDocument(isFirst: false),
        State.DocumentContent => ParseDocumentContent(),
        State.DocumentEnd => EndDocument(),
        State.BlockNode => ParseNode(isBlock: true, allowsIndentless: false),
        State.BlockSequenceFirstEntry => ParseBlockSequenceEntry(isFirst: true),
        State.BlockSequenceEntry => ParseBlockSequenceEntry(isFirst: false),
        State.IndentlessSequenceEntry => ParseIndentlessSequenceEntry(),
        State.BlockMappingFirstKey => ParseBlockMappingKey(isFirst: true),
        State.BlockMappingKey => ParseBlockMappingKey(isFirst: false),
        State.BlockMappingValue => ParseBlockMappingValue(),
        State.FlowSequenceFirstEntry => ParseFlowSequenceEntry(isFirst: true),
        State.FlowSequenceEntry => ParseFlowSequenceEntry(isFirst: false),
        State.FlowSequencePairKey => ParseFlowSequencePairKey(),
        State.FlowSequencePairValue => ParseFlowSequencePairValue(),
        State.FlowSequencePairEnd => EndMapping(State.FlowSequenceEntry),
        State.FlowMappingFirstKey => ParseFlowMappingKey(isFirst: true),
        State.FlowMappingKey => ParseFlowMappingKey(isFirst: false),
        State.FlowMappingValue => ParseFlowMappingValue(),
        _ => Empty(State.FlowMappingKey),
    };

    private StreamStart StartStream()
    {
        _state = State.FirstDocumentStart;
        return new StreamStart();
    }

    private ParsingEvent StartDocument(bool isFirst)
    {
        var token = _scanner.Peek();
        while (!isFirst && token.Kind == Kind.DocumentEnd)
        {
            token = Advance();
        }

        if (token.Kind == Kind.StreamEnd)
        {
            _state = State.End;
            return new StreamEnd();
        }

        var isImplicit = isFirst && token.Kind is not (Kind.VersionDirective or Kind.TagDirective or Kind.DocumentStart);
        if (!isImplicit)
        {
            ReadDirectives();
            if (_scanner.Peek().Kind != Kind.DocumentStart)
            {
                throw new YamlProblem("did not find expected <document start>", null, default);
            }

            _scanner.Skip();
        }

        _states.Push(State.DocumentEnd);
        _state = isImplicit ? State.BlockNode : State.DocumentContent;
        return new DocumentStart(null, null, isImplicit, token.Start.ToMark(), token.Start.ToMark());
    }

    private void ReadDirectives()
    {
        var hasVersion = false;
        for (var token = _scanner.Peek(); token.Kind is Kind.VersionDirective or Kind.TagDirective; token = Advance())
        {
            if (token.Kind == Kind.TagDirective)
            {
                _tags.Define(token.Value, token.Suffix);
            }
            else if (hasVersion)
            {
                throw new YamlProblem("found duplicate %YAML directive", null, default);
            }
            else if (token.Value is not ("1.1" or "1.2"))
            {
                throw new YamlProblem("found incompatible YAML document", null, default);
            }
            else
            {
                hasVersion = true;
            }
        }
    }

    private ParsingEvent ParseDocumentContent() =>
        _scanner.Peek().Kind is Kind.VersionDirective or Kind.TagDirective or Kind.DocumentStart or Kind.DocumentEnd or Kind.StreamEnd
            ? Empty(_states.Pop())
            : ParseNode(isBlock: true, allowsIndentless: false);

    private DocumentEnd EndDocument()
    {
        var token = _scanner.Peek();
        var isImplicit = token.Kind != Kind.DocumentEnd;
        if (!isImplicit)
        {
            _scanner.Skip();
        }

        _tags.Reset();
        _state = State.DocumentStart;
        return new DocumentEnd(isImplicit, token.Start.ToMark(), token.Start.ToMark());
    }

    private ParsingEvent ParseNode(bool isBlock, bool allowsIndentless)
    {
        var token = _scanner.Peek();
        var start = token.Start;
        var mark = start.ToMark();
        if (token.Kind == Kind.Alias)
        {
            _scanner.Skip();
            _state = _states.Pop();
            return new AnchorAlias(new AnchorName(token.Value), mark, mark);
        }

        var (anchor, tag) = ReadProperties();
        token = _scanner.Peek();
        switch (token.Kind)
        {
            case Kind.BlockEntry when allowsIndentless:
                return StartSequence(State.IndentlessSequenceEntry, anchor, mark);
            case Kind.FlowSequenceStart:
                return StartSequence(State.FlowSequenceFirstEntry, anchor, mark);
            case Kind.BlockSequenceStart when isBlock:
                return StartSequence(State.BlockSequenceFirstEntry, anchor, mark);
            case Kind.FlowMappingStart:
                return StartMapping(State.FlowMappingFirstKey, anchor, mark);
            case Kind.BlockMappingStart when isBlock:
                return StartMapping(State.BlockMappingFirstKey, anchor, mark);
            case Kind.Scalar:
                _scanner.Skip();
                _state = _states.Pop();
                var isPlain = tag is "!" || (tag is null && token.Style == ScalarStyle.Plain);
                return new Scalar(anchor, TagPrefixes.ToName(tag), token.Value, token.Style, isPlain, tag is null && !isPlain, mark, mark);
            default:
                if (anchor.IsEmpty && tag is null)
                {
                    var context = isBlock ? "while parsing a block node" : "while parsing a flow node";
                    throw new YamlProblem("did not find expected node content", context, start);
                }

                _state = _states.Pop();
                return new Scalar(anchor, TagPrefixes.ToName(tag), "", ScalarStyle.Plain, tag is null, false, mark, mark);
        }
    }

    /// <summary>Reads an anchor and a tag, in either order.</summary>
    private (AnchorName Anchor, string? Tag) ReadProperties()
    {
        var anchor = NoAnchor;
        YamlToken? tag = null;
        var start = _scanner.Peek().Start;
        for (var token = _scanner.Peek(); ; token = Advance())
        {
            if (token.Kind == Kind.Anchor && anchor.IsEmpty)
            {
                anchor = new AnchorName(token.Value);
            }
            else if (token.Kind == Kind.Tag && tag is null)
            {
                tag = token;
            }
            else
            {
                return (anchor, tag is { } given ? _tags.Resolve(given.Value, given.Suffix, start) : null);
            }
        }
    }

    private ParsingEvent ParseBlockSequenceEntry(bool isFirst)
    {
        var token = isFirst ? Open() : _scanner.Peek();
        if (token.Kind == Kind.BlockEntry)
        {
            return Advance().Kind is Kind.BlockEntry or Kind.BlockEnd
                ? Empty(State.BlockSequenceEntry)
                : ParseNodeThen(State.BlockSequenceEntry, isBlock: true, allowsIndentless: false);
        }

        return token.Kind == Kind.BlockEnd
            ? CloseSequence()
            : throw new YamlProblem("did not find expected '-' indicator", "while parsing a block collection", _openings.Pop());
    }

    private ParsingEvent ParseIndentlessSequenceEntry()
    {
        var token = _scanner.Peek();
        if (token.Kind != Kind.BlockEntry)
        {
            _state = _states.Pop();
            return new SequenceEnd(token.Start.ToMark(), token.Start.ToMark());
        }

        return Advance().Kind is Kind.BlockEntry or Kind.Key or Kind.Value or Kind.BlockEnd
            ? Empty(State.IndentlessSequenceEntry)
            : ParseNodeThen(State.IndentlessSequenceEntry, isBlock: true, allowsIndentless: false);
    }

    private ParsingEvent ParseBlockMappingKey(bool isFirst)
    {
        var token = isFirst ? Open() : _scanner.Peek();
        if (token.Kind == Kind.Key)
        {
            return Advance().Kind is Kind.Key or Kind.Value or Kind.BlockEnd
                ? Empty(State.BlockMappingValue)
                : ParseNodeThen(State.BlockMappingValue, isBlock: true, allowsIndentless: true);
        }

        return token.Kind == Kind.BlockEnd
            ? CloseMapping()
            : throw new YamlProblem("did not find expected key", "while parsing a block mapping", _openings.Pop());
    }

    private ParsingEvent ParseBlockMappingValue() =>
        _scanner.Peek().Kind != Kind.Value || Advance().Kind is Kind.Key or Kind.Value or Kind.BlockEnd
            ? Empty(State.BlockMappingKey)
            : ParseNodeThen(State.BlockMappingKey, isBlock: true, allowsIndentless: true);

    private ParsingEvent ParseFlowSequenceEntry(bool isFirst)
    {
        var token = isFirst ? Open() : _scanner.Peek();
        if (!isFirst && token.Kind != Kind.FlowSequenceEnd)
        {
            token = token.Kind == Kind.FlowEntry
                ? Advance()
                : throw new YamlProblem("did not find expected ',' or ']'", "while parsing a flow sequence", _openings.Pop());
        }

        switch (token.Kind)
        {
            case Kind.Key:
                _scanner.Skip();
                _state = State.FlowSequencePairKey;
                return NewMapping(NoAnchor, token.Start.ToMark());
            case Kind.FlowSequenceEnd:
                return CloseSequence();
            default:
                return ParseNodeThen(State.FlowSequenceEntry, isBlock: false, allowsIndentless: false);
        }
    }

    private ParsingEvent ParseFlowSequencePairKey()
    {
        if (_scanner.Peek().Kind is not (Kind.Value or Kind.FlowEntry or Kind.FlowSequenceEnd))
        {
            return ParseNodeThen(State.FlowSequencePairValue, isBlock: false, allowsIndentless: false);
        }

        // libyaml loses this token, which makes [? : a] and [?] come out in its own way.
        var empty = Empty(State.FlowSequencePairValue);
        _scanner.Skip();
        return empty;
    }

    private ParsingEvent ParseFlowSequencePairValue() =>
        _scanner.Peek().Kind != Kind.Value || Advance().Kind is Kind.FlowEntry or Kind.FlowSequenceEnd
            ? Empty(State.FlowSequencePairEnd)
            : ParseNodeThen(State.FlowSequencePairEnd, isBlock: false, allowsIndentless: false);

    private ParsingEvent ParseFlowMappingKey(bool isFirst)
    {
        var token = isFirst ? Open() : _scanner.Peek();
        if (!isFirst && token.Kind != Kind.FlowMappingEnd)
        {
            token = token.Kind == Kind.FlowEntry
                ? Advance()
                : throw new YamlProblem("did not find expected ',' or '}'", "while parsing a flow mapping", _openings.Pop());
        }

        switch (token.Kind)
        {
            case Kind.Key:
                return Advance().Kind is Kind.Value or Kind.FlowEntry or Kind.FlowMappingEnd
                    ? Empty(State.FlowMappingValue)
                    : ParseNodeThen(State.FlowMappingValue, isBlock: false, allowsIndentless: false);
            case Kind.FlowMappingEnd:
                return CloseMapping();
            default:
                return ParseNodeThen(State.FlowMappingEmptyValue, isBlock: false, allowsIndentless: false);
        }
    }

    private ParsingEvent ParseFlowMappingValue() =>
        _scanner.Peek().Kind != Kind.Value || Advance().Kind is Kind.FlowEntry or Kind.FlowMappingEnd
            ? Empty(State.FlowMappingKey)
            : ParseNodeThen(State.FlowMappingKey, isBlock: false, allowsIndentless: false);

    private YamlToken Advance()
    {
        _scanner.Skip();
        return _scanner.Peek();
    }

    /// <summary>Steps into a collection, remembering where it began.</summary>
    private YamlToken Open()
    {
        _openings.Push(_scanner.Peek().Start);
        return Advance();
    }

    private ParsingEvent ParseNodeThen(State next, bool isBlock, bool allowsIndentless)
    {
        _states.Push(next);
        return ParseNode(isBlock, allowsIndentless);
    }

    private Scalar Empty(State next)
    {
        var mark = _scanner.Peek().Start.ToMark();
        _state = next;
        return new Scalar(NoAnchor, TagName.Empty, "", ScalarStyle.Plain, true, false, mark, mark);
    }

    private SequenceStart StartSequence(State first, AnchorName anchor, Mark mark)
    {
        _state = first;
        return new SequenceStart(anchor, TagName.Empty, true, SequenceStyle.Any, mark, mark);
    }

    private MappingStart StartMapping(State first, AnchorName anchor, Mark mark)
    {
        _state = first;
        return NewMapping(anchor, mark);
    }

    private static MappingStart NewMapping(AnchorName anchor, Mark mark) => new(anchor, TagName.Empty, true, MappingStyle.Any, mark, mark);

    private SequenceEnd CloseSequence()
    {
        var mark = _scanner.Peek().Start.ToMark();
        _scanner.Skip();
        _openings.Pop();
        _state = _states.Pop();
        return new SequenceEnd(mark, mark);
    }

    private MappingEnd CloseMapping()
    {
        _openings.Pop();
        var end = EndMapping(_states.Pop());
        _scanner.Skip();
        return end;
    }

    private MappingEnd EndMapping(State next)
    {
        var mark = _scanner.Peek().Start.ToMark();
        _state = next;
        return new MappingEnd(mark, mark);
    }
}
