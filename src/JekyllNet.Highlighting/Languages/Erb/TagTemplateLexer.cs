using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Code between <c>&lt;%</c> and <c>%&gt;</c> in HTML or, by option, in another language.</summary>
/// <param name="options">The option <c>parent</c> names the language around the tags.</param>
/// <param name="code">The language inside them.</param>
/// <param name="trims">Whether a hyphen may belong to a tag.</param>
/// <param name="around">The language around the tags when no option names one, if not HTML.</param>
internal abstract class TagTemplateLexer(LexerOptions options, StateLexer code, bool trims, StateLexer? around = null) : StateLexer
{
    private readonly StateLexer parent = options.Lexer("parent") ?? around ?? new HtmlLexer();

    protected override void OnReset()
    {
        parent.Reset();
        code.Reset();
    }

    protected override bool Root()
    {
        if (Is(Pos, "<%#"))
        {
            return Eat(Comment, Pos + 3, InsideComment);
        }

        if (Is(Pos, "<%"))
        {
            return Eat(CommentPreproc, OpenEnd(), Code);
        }

        int open = Find(Pos + 1, "<%");
        return Delegate(parent, open == No ? End : open);
    }

    /// <summary>The index behind the beginning of the tag at <see cref="TextScanner.Pos"/>.</summary>
    protected virtual int OpenEnd() => Peek(2) is '%' or '=' || (trims && Peek(2) == '-') ? Pos + 3 : Pos + 2;

    /// <summary>The length of the end of a tag at <see cref="TextScanner.Pos"/>, or 0.</summary>
    protected virtual int CloseLength() => Is(Pos, "%%>") || (trims && Is(Pos, "-%>")) ? 3 : Is(Pos, "%>") ? 2 : 0;

    /// <summary>Where the next end of a tag behind <see cref="TextScanner.Pos"/> begins, or the end.</summary>
    protected virtual int NextClose()
    {
        int close = Find(Pos + 1, "%>");
        return close == No ? End
            : close - 1 > Pos && (Source[close - 1] == '%' || (trims && Source[close - 1] == '-')) ? close - 1
            : close;
    }

    private bool InsideComment() => CloseLength() is var length and > 0 ? EatPop(Comment, Pos + length) : Eat(Comment, NextClose());

    private bool Code() => CloseLength() is var length and > 0 ? EatPop(CommentPreproc, Pos + length) : Delegate(code, NextClose());
}
