namespace JekyllNet.Kramdown.Html;

/// <summary>A character that has a number and may have a name.</summary>
internal sealed record Entity(long CodePoint, string? Name)
{
    /// <summary>The character, or null when there is no such character.</summary>
    public string? Character => CodePoint is >= 0 and < 0x110000 and not (>= 0xD800 and < 0xE000) ? char.ConvertFromUtf32((int)CodePoint) : null;
}
