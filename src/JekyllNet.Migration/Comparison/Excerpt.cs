namespace JekyllNet.Migration.Comparison;

/// <summary>Cuts a source to what a report can show.</summary>
internal static class Excerpt
{
    private const int Longest = 1200;

    public static string Of(string? source) => source switch
    {
        null => "",
        { Length: <= Longest } => source,
        _ => string.Concat(source.AsSpan(0, char.IsHighSurrogate(source[Longest - 1]) ? Longest - 1 : Longest), "…"),
    };
}
