using JekyllNet.Migration.Markup;

namespace JekyllNet.Migration.Differences;

/// <summary>Gives equal sources equal numbers, so that sequences of them compare fast.</summary>
internal static class TokenNumbers
{
    public static (int[] Old, int[] New) Of(MarkupPage old, MarkupPage other)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        return (Number(old), Number(other));

        int[] Number(MarkupPage page)
        {
            var result = new int[page.Tokens.Count];
            for (var i = 0; i < result.Length; i++)
            {
                var source = page.Tokens[i].In(page.Text);
                if (!lookup.TryGetValue(source, out result[i]))
                {
                    result[i] = numbers.Count;
                    lookup[source] = result[i];
                }
            }

            return result;
        }
    }
}
