namespace JekyllNet.IO;

/// <summary>The text of a file.</summary>
/// <param name="Text">The text; what could not be decoded stands as U+FFFD.</param>
/// <param name="IsValid">False when the bytes are not valid in their encoding.</param>
internal readonly record struct DecodedText(string Text, bool IsValid);
