namespace JekyllNet.Plugins.Html;

/// <summary>What a node of an HTML fragment is.</summary>
internal enum HtmlNodeKind
{
    /// <summary>The fragment itself.</summary>
    Fragment,

    /// <summary>A tag and what is in it.</summary>
    Element,

    /// <summary>Text, with its references resolved.</summary>
    Text,

    /// <summary>The content of a script or a style sheet, which is written as it is.</summary>
    RawText,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A processing instruction: <c>&lt;?name …&gt;</c>.</summary>
    Instruction,
}
