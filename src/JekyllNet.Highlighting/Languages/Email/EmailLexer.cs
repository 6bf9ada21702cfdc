using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>A message with its header fields.</summary>
internal sealed class EmailLexer : StateLexer
{
    private static readonly CharSet FieldName = CharSet.Not("\n\r:");
    private static readonly CharSet InLine = CharSet.Not("\n\r");

    protected override void OnReset() => Push(Fields);

    protected override bool Root() =>
        Peek() == '\n' ? Eat(Text, Pos + 1) : Eat(Peek() == '>' && AtLineStart ? Comment : Text, LineEnd(Pos));

    private bool Fields() => Peek() switch
    {
        ':' => Eat(Operator, Pos + 1, FieldBody),
        '\n' or '\r' => Eat(NameTag, Pos + 1),
        _ => Eat(NameTag, Skip(Pos, FieldName)),
    };

    private bool FieldBody()
    {
        int next = FeedEnd(Pos);
        if (next == No)
        {
            return Eat(NameAttribute, Math.Max(Pos + 1, Skip(Pos, InLine)));
        }

        // An empty line ends the header, a line that is not indented the field.
        return FeedEnd(next) is var body and not No ? EatPop(Text, body, 2)
            : At(next) is ' ' or '\v' or '\t' or '\f' ? Eat(NameAttribute, Pos + 1)
            : EatPop(Text, next);
    }

    private int FeedEnd(int i)
    {
        i = At(i) == '\r' ? i + 1 : i;
        return At(i) == '\n' ? i + 1 : No;
    }
}
