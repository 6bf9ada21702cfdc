using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>JSP pages, in HTML or, by option, in another language.</summary>
internal sealed class JspLexer(LexerOptions options) : StateLexer
{
    private static readonly CharSet AttributePart = CharSet.Of("a-zA-Z0-9_:-");
    private static readonly CharSet Unquoted = CharSet.Not(" \t\r\n\f\v>");
    private static readonly CharSet InExpression = CharSet.Not("</");
    private static readonly CharSet InScriptlet = CharSet.Not("%>");
    private static readonly CharSet InInterpolation = CharSet.Not("'}");
    private static readonly string[] Directives = ["page", "include", "taglib"];
    private static readonly string[] Actions = ["scriptlet", "declaration", "expression"];

    private readonly StateLexer parent = options.Lexer("parent") ?? new HtmlLexer();
    private readonly JavaLexer java = new();

    protected override void OnReset() => parent.Reset();

    protected override bool Root()
    {
        if (Peek() == '<' && Tag())
        {
            return true;
        }

        int next = Find(Pos + 1, "<");
        while (next != No && At(next + 1) != '%' && At(Skip(At(next + 1) == '/' ? next + 2 : next + 1, CharSet.Letter)) != ':')
        {
            next = Find(next + 1, "<");
        }

        return Delegate(parent, next == No ? End : next);
    }

    private bool Tag()
    {
        if (Is(Pos, "<%--"))
        {
            return Eat(Comment, Pos + 4, InsideComment);
        }

        int directive = Is(Pos, "<%@") ? AnyOf(SkipSpace(Pos + 3), Directives) : No;
        if (directive != No)
        {
            return Eat(NameTag, SkipSpace(directive), Directive);
        }

        directive = Is(Pos, "<jsp:directive.") ? AnyOf(Pos + 15, Directives) : No;
        if (directive != No)
        {
            return Eat(NameTag, directive, ElementDirective);
        }

        int action = Is(Pos, "<jsp:") ? AnyOf(Pos + 5, Actions) : No;
        if (At(action) == '>')
        {
            return Eat(NameTag, action + 1, Expression);
        }

        bool closing = Peek(1) == '/';
        int colon = Skip(closing ? Pos + 2 : Pos + 1, CharSet.Letter);
        if (At(colon) == ':')
        {
            int name = Skip(colon + 1, CharSet.Letter);
            return !closing ? Eat(NameTag, SkipSpace(name), ElementTag) : At(name) == '>' && Eat(NameTag, name + 1);
        }

        return Peek(1) == '%' && Eat(NameTag, Peek(2) is '!' or '=' ? Pos + 3 : Pos + 2, Scriptlet);
    }

    private bool InsideComment() =>
        Is(Pos, "--%>") ? EatPop(Comment, Pos + 4) : Eat(Comment, Find(Pos + 1, "--%>") is var close and not No ? close : End);

    private bool Directive() =>
        Is(Pos, "%>") ? EatPop(NameTag, Pos + 2) : Attribute() || (Find(Pos + 1, "%>") is var close and not No && Delegate(parent, close));

    private bool ElementDirective() =>
        Is(Pos, "/>") ? EatPop(NameTag, Pos + 2) : Attribute() || (Find(Pos + 1, "/>") is var close and not No && Delegate(parent, close));

    private bool Expression()
    {
        int action = Is(Pos, "</jsp:") ? AnyOf(Pos + 6, Actions) : No;
        return At(action) == '>' ? EatPop(NameTag, action + 1)
            : Attribute() || (Run(Pos, InExpression) is var end and not No && Delegate(java, end));
    }

    private bool Scriptlet() =>
        Is(Pos, "%>") ? EatPop(NameTag, Pos + 2) : Run(Pos, InScriptlet) is var end and not No && Delegate(java, end);

    private bool ElementTag()
    {
        if (Peek() == '>' || Is(Pos, "/>"))
        {
            return EatPop(NameTag, Peek() == '>' ? Pos + 1 : Pos + 2);
        }

        if (Attribute())
        {
            return true;
        }

        int close = Find(Pos + 1, ">");
        return close != No && Delegate(parent, close - 1 > Pos && Source[close - 1] == '/' ? close - 1 : close);
    }

    private bool Attribute()
    {
        int name = Run(SkipSpace(Pos), AttributePart);
        int equals = name == No ? No : SkipSpace(name);
        return At(equals) == '=' && Eat(NameAttribute, SkipSpace(equals + 1), AttributeValue);
    }

    private bool AttributeValue() => Peek() switch
    {
        '"' => EatGoto(Str, Pos + 1, DoubleQuoted),
        '\'' => EatGoto(Str, Pos + 1, SingleQuoted),
        _ => Run(Pos, Unquoted) is var end and not No && EatPop(Str, end),
    };

    private bool DoubleQuoted() => Quoted('"');

    private bool SingleQuoted() => Quoted('\'');

    private bool Quoted(char quote) =>
        Peek() == quote ? EatPop(Str, Pos + 1)
        : Is(Pos, "${") ? Eat(StrInterpol, Pos + 2, Interpolation)
        : Eat(Str, Until(Pos, quote));

    private bool Interpolation() => Peek() switch
    {
        '}' => EatPop(StrInterpol, Pos + 1),
        '\'' => Eat(Literal, Pos + 1, InterpolatedLiteral),
        _ => Delegate(java, Skip(Pos, InInterpolation)),
    };

    private bool InterpolatedLiteral() => Peek() == '\'' ? EatPop(Literal, Pos + 1) : Eat(Literal, Until(Pos, '\''));
}
