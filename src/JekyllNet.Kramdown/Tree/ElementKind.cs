namespace JekyllNet.Kramdown.Tree;

/// <summary>The kinds of elements, as kramdown names them.</summary>
internal enum ElementKind : byte
{
    Root, Temp, FootnoteDefinition, EndOfBlock, Blank, Paragraph, Header, Blockquote, CodeBlock, UnorderedList, OrderedList, ListItem,
    DefinitionList, DefinitionTerm, DefinitionData, HorizontalRule, Table, TableHead, TableBody, TableFoot, TableRow, TableCell,
    HeaderCell, Math, HtmlElement, XmlComment, XmlInstruction, Comment, Raw, RawText, Text, Link, Image, LineBreak, CodeSpan, Footnote,
    Emphasis, Strong, Entity, TypographicSymbol, SmartQuote, Abbreviation,
}
