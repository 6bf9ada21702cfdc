namespace JekyllNet.Kramdown.Text;

/// <summary>Makes all line ends line feeds and has the text end with one.</summary>
internal static class SourceNormalizer
{
    public static (string Text, LineMap? Map) Normalize(string text)
    {
        if (!text.Contains('\r'))
        {
            return (text.EndsWith('\n') ? text : text + "\n", null);
        }

        var builder = new TextBuilder(text, null);
        var start = 0;
        for (var at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r', start))
        {
            builder.Append(start, at);
            builder.Append("\n", at);
            start = at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
        }

        builder.Append(start, text.Length);
        var result = builder.ToString();
        return (result.EndsWith('\n') ? result : result + "\n", builder.Map);
    }
}
