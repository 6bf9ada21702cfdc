using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Embedded Ruby in HTML or, by option, in another language.</summary>
internal sealed class ErbLexer(LexerOptions options) : StateLexer
{
    private readonly StateLexer parent = options.Lexer("parent") ?? new HtmlLexer();
    private readonly RubyLexer ruby = new();

    protected override void OnReset()
    {
        parent.Reset();
        ruby.Reset();
    }

    protected override bool Root()
    {
        if (Is(Pos, "<%#"))
        {
            return Eat(Comment, Pos + 3, InsideComment);
        }

        if (Is(Pos, "<%"))
        {
            return Eat(CommentPreproc, Peek(2) is '%' or '=' or '-' ? Pos + 3 : Pos + 2, Code);
        }

        int open = Find(Pos + 1, "<%");
        return Delegate(parent, open == No ? End : open);
    }

    private bool InsideComment() => CloseLength() is var length and > 0 ? EatPop(Comment, Pos + length) : Eat(Comment, NextClose());

    private bool Code() => CloseLength() is var length and > 0 ? EatPop(CommentPreproc, Pos + length) : Delegate(ruby, NextClose());

    private int CloseLength() => Is(Pos, "%%>") || Is(Pos, "-%>") ? 3 : Is(Pos, "%>") ? 2 : 0;

    private int NextClose()
    {
        int close = Find(Pos + 1, "%>");
        return close == No ? End : Source[close - 1] is '%' or '-' && close - 1 > Pos ? close - 1 : close;
    }
}
