namespace JekyllNet.Uris;

/// <summary>Ruby's <c>String#strip</c>: ASCII blanks and NUL, nothing of Unicode's.</summary>
internal static class RubyWhitespace
{
    private const string Blanks = "\0\t\n\v\f\r ";

    public static string Strip(string text) => text.AsSpan().Trim(Blanks).ToString();
}
