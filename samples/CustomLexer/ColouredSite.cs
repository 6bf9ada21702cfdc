using JekyllNet;

namespace CustomLexer;

/// <summary>A site whose code blocks know two languages more than Rouge.</summary>
public static class ColouredSite
{
    public static SiteBuilder Create(string source, string destination) => new SiteBuilder(source, destination)
        // Tokens, which come out with Rouge's class names, line numbers and marked lines as any other language's.
        .AddLexer(new HostsLexer())

        // HTML of its own.
        .AddSyntaxHighlighter(new KeysHighlighter());
}
