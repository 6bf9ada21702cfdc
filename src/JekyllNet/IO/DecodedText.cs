namespace JekyllNet.IO;

/// <summary>The text of a file, or why there is none.</summary>
/// <param name="Text">The text; what is no character in the encoding stands as U+FFFD. Empty when Ruby would not even read the file.</param>
/// <param name="Problem">Null, or what is wrong with the bytes, in Ruby's words as Jekyll shows them.</param>
internal readonly record struct DecodedText(string Text, string? Problem = null)
{
    /// <summary>Whether the bytes are valid in their encoding.</summary>
    public bool IsValid => Problem is null;
}
