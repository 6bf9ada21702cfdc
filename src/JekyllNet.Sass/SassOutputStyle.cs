namespace JekyllNet.Sass;

/// <summary>How the compiled CSS is laid out. Dart Sass knows these two only.</summary>
public enum SassOutputStyle
{
    /// <summary>One declaration a line.</summary>
    Expanded = 0,

    /// <summary>As few characters as possible.</summary>
    Compressed = 1,
}
