using Fluid.Values;
using JekyllNet.Liquid.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JekyllNet.Yaml;

/// <summary>
/// Puts YAML events together to a value, with the habits of SafeYAML's handler: it remembers one pending key for all levels,
/// so a nil key makes the value that follows the key; an alias to a string is typed again as if it were plain;
/// <c>&lt;&lt;</c> merges what it is given at that moment, and fails on anything but a mapping.
/// </summary>
internal sealed class YamlTreeBuilder(YamlLimits limits)
{
    private const string MergeKey = "<<";

    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlPosition> _positions = new(StringComparer.Ordinal);
    private readonly Stack<Level> _levels = new();
    private FluidValue? _current;
    private FluidValue? _pendingKey;
    private YamlLimitException? _recursion;
    private long _nodes;

    /// <summary>The outermost value; <see langword="null"/> before the first node.</summary>
    public FluidValue? Root { get; private set; }

    /// <summary>Whether the first document has ended.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Where the string keys of the outermost mapping stand.</summary>
    public IReadOnlyDictionary<string, YamlPosition> Positions => _positions;

    /// <summary>Takes in the next event.</summary>
    public void Add(ParsingEvent e)
    {
        switch (e)
        {
            case Scalar scalar:
                var typed = ScalarTyping.Resolve(scalar.Value, scalar.IsQuotedImplicit, TagOf(scalar));
                Remember(scalar.Anchor, typed, 1, isOpen: false);
                Attach(typed, 1, e.Start);
                break;
            case AnchorAlias alias:
                AttachAlias(alias);
                break;
            case MappingStart mapping:
                Open(new HashValue(), mapping.Anchor, e.Start);
                break;
            case SequenceStart sequence:
                Open(new ListValue(), sequence.Anchor, e.Start);
                break;
            case MappingEnd or SequenceEnd:
                Close();
                break;
            case DocumentEnd:
                IsComplete = _recursion is null ? true : throw _recursion;
                break;
        }
    }

    private static string? TagOf(Scalar scalar) => scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific ? null : scalar.Tag.Value;

    private static YamlPosition At(Mark mark) => new((int)mark.Line, (int)mark.Column);

    private void Open(FluidValue container, AnchorName anchor, Mark start)
    {
        if (_levels.Count >= limits.MaxDepth)
        {
            throw new YamlLimitException("The YAML text nests deeper than the limit.", At(start).Line, At(start).Column);
        }

        Remember(anchor, container, 1, isOpen: true);
        Attach(container, 1, start);
        _current = container;
        _levels.Push(new Level(container, anchor.IsEmpty ? null : anchor.Value, _nodes));
    }

    private void Close()
    {
        var level = _levels.Pop();
        if (level.Anchor is not null && _anchors.TryGetValue(level.Anchor, out var anchored) && ReferenceEquals(anchored.Value, level.Container))
        {
            _anchors[level.Anchor] = new Anchored(level.Container, _nodes - level.NodesBefore + 1, IsOpen: false);
        }

        _current = _levels.TryPeek(out var parent) ? parent.Container : null;
    }

    private void Remember(AnchorName anchor, FluidValue value, long weight, bool isOpen)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = new Anchored(value, weight, isOpen);
        }
    }

    private void AttachAlias(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
        {
            Attach(NilValue.Instance, 1, alias.Start);
            return;
        }

        if (anchored.IsOpen)
        {
            AttachOpen(anchored.Value, alias);
            return;
        }

        var value = anchored.Value is StringValue text ? ScalarTyping.Resolve(text.ToStringValue(), quoted: false, tag: null) : anchored.Value;
        Attach(value, anchored.Weight, alias.Start);
    }

    /// <summary>
    /// A value may not hold itself: nothing could print it. That is told at the end, after all errors of syntax, and
    /// merging a mapping into itself is no such thing.
    /// </summary>
    private void AttachOpen(FluidValue value, AnchorAlias alias)
    {
        if (!ReferenceEquals(value, _current) || _pendingKey?.ToStringValue() != MergeKey)
        {
            _recursion ??= new YamlLimitException($"The alias *{alias.Value.Value} stands inside the node it refers to.", At(alias.Start).Line, At(alias.Start).Column);
            value = NilValue.Instance;
        }
        else
        {
            value = new HashValue();
        }

        Attach(value, 1, alias.Start);
    }

    private void Attach(FluidValue value, long weight, Mark start)
    {
        _nodes += weight;
        if (_nodes > limits.MaxNodes)
        {
            throw new YamlLimitException("The YAML text holds more nodes than the limit, its aliases written out.", At(start).Line, At(start).Column);
        }

        switch (_current)
        {
            case null:
                Root ??= value;
                _current = value;
                break;
            case ListValue list:
                list.Add(value);
                break;
            case HashValue hash when _pendingKey is null:
                SetPendingKey(value, start);
                break;
            case HashValue hash:
                SetEntry(hash, _pendingKey, value, start);
                _pendingKey = null;
                break;
        }
    }

    private void SetPendingKey(FluidValue key, Mark start)
    {
        _pendingKey = key.IsNil() ? null : key;
        if (_levels.Count == 1 && key is StringValue)
        {
            _positions[key.ToStringValue()] = At(start);
        }
    }

    private static void SetEntry(HashValue hash, FluidValue key, FluidValue value, Mark start)
    {
        if (key is StringValue && key.ToStringValue() == MergeKey)
        {
            if (value is not HashValue other)
            {
                var message = $"no implicit conversion of {RubyClass.InMessage(value)} into Hash";
                throw new YamlValueException(message, isTypeError: true, At(start).Line, At(start).Column);
            }

            foreach (var (name, item) in other)
            {
                hash[name] = item;
            }
        }
        else if (!ReferenceEquals(key, hash))
        {
            hash[SharedKeys.Of(key)] = value;
        }
    }

    private readonly record struct Anchored(FluidValue Value, long Weight, bool IsOpen);

    private readonly record struct Level(FluidValue Container, string? Anchor, long NodesBefore);
}
