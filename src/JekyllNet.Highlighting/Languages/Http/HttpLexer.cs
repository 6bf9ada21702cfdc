using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Requests and responses of HTTP, with a body in the language its type names.</summary>
internal sealed class HttpLexer(LexerOptions options) : StateLexer
{
    private static readonly CharSet NotSpace = CharSet.Not(" ");
    private static readonly CharSet SpaceOnly = CharSet.Of(" ");
    private static readonly CharSet HeaderName = CharSet.Not(" \t\r\n\f\v:");
    private static readonly CharSet LinePart = CharSet.Not("\r\n");
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE", "PATCH", "QUERY"];

    private string contentType = "text/plain";

    protected override void OnReset() => contentType = "text/plain";

    protected override bool Root() => Request() || Response();

    private bool Request()
    {
        int method = No;
        foreach (string name in Methods)
        {
            method = Is(Pos, name) ? Pos + name.Length : method;
        }

        if (method == No || At(method) != ' ')
        {
            return false;
        }

        int path = Skip(method, SpaceOnly);
        int pathEnd = Skip(path, NotSpace);
        int scheme = Skip(pathEnd, SpaceOnly);
        int schemeEnd = SchemeEnd(scheme);
        int version = schemeEnd == No ? No : VersionEnd(schemeEnd + 1);
        int line = version == No ? No : LineBreak(version);
        if (pathEnd == path || scheme == pathEnd || line == No)
        {
            return false;
        }

        Put(NameFunction, method);
        Put(Text, path);
        Put(NameNamespace, pathEnd);
        Put(Text, scheme);
        Put(TokenType.Keyword, schemeEnd);
        Put(Operator, schemeEnd + 1);
        Put(Num, version);
        return Eat(Text, line, Headers);
    }

    private bool Response()
    {
        int scheme = SchemeEnd(Pos);
        int version = scheme == No ? No : VersionEnd(scheme + 1);
        int status = version == No ? No : Skip(version, SpaceOnly);
        if (status <= version || Skip(status, CharSet.Digit, 3) != status + 3)
        {
            return false;
        }

        int message = Skip(status + 3, SpaceOnly);
        int messageEnd = Skip(message, LinePart);
        int line = LineBreak(messageEnd);
        if (line == No)
        {
            return false;
        }

        Put(TokenType.Keyword, scheme);
        Put(Operator, scheme + 1);
        Put(Num, version);
        Put(Text, status);
        Put(Num, status + 3);
        Put(Text, message);
        Put(NameException, messageEnd);
        return Eat(Text, line, Headers);
    }

    private int SchemeEnd(int i)
    {
        int end = Is(i, "HTTPS") ? i + 5 : Is(i, "HTTP") ? i + 4 : No;
        return end != No && At(end) == '/' ? end : No;
    }

    private int VersionEnd(int i) =>
        !Has(i, CharSet.Digit) ? No : At(i + 1) == '.' && Has(i + 2, CharSet.Digit) ? i + 3 : i + 1;

    /// <summary>The index behind a line break, or where a text ends, or <see cref="TextScanner.No"/>.</summary>
    private int LineBreak(int i) => At(i) == '\n' ? i + 1 : At(i) == '\r' && At(i + 1) == '\n' ? i + 2 : i >= End ? End : No;

    private bool Headers()
    {
        int name = Skip(Pos, HeaderName);
        int colon = Skip(name, SpaceOnly);
        if (name > Pos && At(colon) == ':')
        {
            int value = Skip(colon + 1, SpaceOnly);
            int end = Skip(value, LinePart);
            value = end == value && value > colon + 1 ? value - 1 : value;
            int line = LineBreak(end);
            if (end > value && line != No)
            {
                if (Slice(Pos, name).Equals("content-type", StringComparison.OrdinalIgnoreCase))
                {
                    string type = Slice(value, end).ToString();
                    contentType = type.Split(';')[0].ToLowerInvariant();
                }

                Put(NameAttribute, name);
                Put(Text, colon);
                Put(Punctuation, colon + 1);
                Put(Text, value);
                Put(Str, end);
                return Eat(Text, line);
            }
        }

        int lineEnd = Skip(Pos, LinePart);
        int next = LineBreak(lineEnd);
        if (next == No)
        {
            return false;
        }

        if (lineEnd == Pos)
        {
            return Eat(Text, next, Content);
        }

        Put(Str, lineEnd);
        return Eat(Text, next);
    }

    private bool Content() => DelegateFresh(options.Lexer("content") ?? MimeTypes.Find(contentType)?.Create() ?? new PlainTextLexer(), End);
}
