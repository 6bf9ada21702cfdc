using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The characters of element and attribute names.</summary>
internal static class MarkupNames
{
    public static readonly CharSet XmlStart = CharSet.Of("a-zA-Z:_", CharSet.Beyond.Letters);
    public static readonly CharSet Start = CharSet.Of("a-zA-Z:_-", CharSet.Beyond.Letters);
    public static readonly CharSet Part = CharSet.Of("a-zA-Z0-9_:.-", IsPart);
    public static readonly CharSet BoundStart = CharSet.Of("a-zA-Z:_[]()*.-", CharSet.Beyond.Letters);
    public static readonly CharSet BoundPart = CharSet.Of("a-zA-Z0-9_:.[]()*-", IsPart);
    public static readonly CharSet AttributeStart = CharSet.Of("a-zA-Z:_*#-", CharSet.Beyond.Letters);
    public static readonly CharSet AttributePart = CharSet.Of("a-zA-Z0-9_:.*#-", IsPart);

    private static bool IsPart(char c) =>
        c == '\u00B7' || CharSet.IsWordChar(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
