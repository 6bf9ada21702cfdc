namespace JekyllNet.Plugins.RemoteTheme;

/// <summary>A theme on GitHub: <c>owner/name</c>, <c>owner/name@ref</c>, or the same behind <c>https://github.com/</c>.</summary>
internal sealed record RemoteThemeName(string Owner, string Name, string? Reference)
{
    private const string Host = "https://github.com/";

    /// <summary>Where the theme is.</summary>
    public string Address => $"{Host}{Owner}/{Name}{(Reference is null ? "" : $" ({Reference})")}";

    /// <summary>The folders of the cache that it may lie in, the best first.</summary>
    public IReadOnlyList<string> Folders => Reference is null ? [$"{Owner}/{Name}"] : [$"{Owner}/{Name}@{Reference}", $"{Owner}/{Name}"];

    /// <summary>Reads a name, in any case; <see langword="null"/> where it is none.</summary>
    public static RemoteThemeName? Parse(string text)
    {
        text = text.Trim().ToLowerInvariant();
        text = text.StartsWith(Host, StringComparison.Ordinal) ? text[Host.Length..] : text;
        return text.Split('/') is [var owner, var rest] && rest.Split('@', 2) is [var name, .. var reference]
            && IsName(owner, "-") && IsName(name, "._-") && (reference.Length == 0 || IsName(reference[0], "._-"))
            ? new RemoteThemeName(owner, name, reference.Length == 0 ? null : reference[0])
            : null;
    }

    private static bool IsName(string text, string punctuation) =>
        text is not ("" or "." or "..") && text.All(c => char.IsAsciiLetterOrDigit(c) || punctuation.Contains(c, StringComparison.Ordinal));
}
