namespace JekyllNet.Sass;

/// <summary>How the text of a stylesheet is written.</summary>
public enum SassSyntax
{
    /// <summary>The brace syntax (<c>.scss</c>).</summary>
    Scss = 0,

    /// <summary>The indented syntax (<c>.sass</c>).</summary>
    Indented = 1,

    /// <summary>Plain CSS (<c>.css</c>): no Sass features are recognised.</summary>
    Css = 2,
}
