namespace JekyllNet.Model;

/// <summary>A permalink template names a placeholder that documents do not have.</summary>
internal sealed class UnknownPlaceholderException(string keys)
    : Exception($"The URL template doesn't have {keys} keys. Check your permalink template!");
