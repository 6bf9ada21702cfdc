namespace JekyllNet.Kramdown.Spans;

/// <summary>What ends the span that is being read.</summary>
internal enum SpanStopKind : byte
{
    None,
    Emphasis,
    LinkText,
    EndTag,
}
