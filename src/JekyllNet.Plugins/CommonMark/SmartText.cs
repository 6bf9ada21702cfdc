using System.Text;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>Makes dashes and ellipses typographic, as cmark's option <c>SMART</c> does.</summary>
internal static class SmartText
{
    public static string Convert(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var rest = text[at..];
            var run = rest.IndexOfAnyExcept(rest[0]);
            run = run < 0 ? rest.Length : run;
            switch (rest[0])
            {
                case '-' when run > 1:
                    AppendDashes(result, run);
                    at += run;
                    break;
                case '.' when run > 2:
                    result.Append('…');
                    at += 3;
                    break;
                default:
                    result.Append(rest[..run]);
                    at += run;
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>All alike if the number allows it, else long ones before as few short ones as can be.</summary>
    private static void AppendDashes(StringBuilder result, int count)
    {
        var (em, en) = (count % 3, count % 2) switch
        {
            (0, _) => (count / 3, 0),
            (_, 0) => (0, count / 2),
            (2, _) => ((count - 2) / 3, 1),
            _ => ((count - 4) / 3, 2),
        };
        result.Append('—', em).Append('–', en);
    }
}
