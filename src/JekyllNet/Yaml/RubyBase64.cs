using System.Text;

namespace JekyllNet.Yaml;

/// <summary>Ruby's lenient <c>Base64.decode64</c>: what is no letter of the alphabet is skipped, and padding may be missing.</summary>
internal static class RubyBase64
{
    public static string Decode(string text)
    {
        var bytes = new List<byte>((text.Length * 3 / 4) + 3);
        var bits = 0;
        var count = 0;
        foreach (var c in text)
        {
            if (c == '=')
            {
                break;
            }

            var digit = DigitOf(c);
            if (digit < 0)
            {
                continue;
            }

            bits = ((bits << 6) | digit) & 0xFFFFFF;
            count += 6;
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static int DigitOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };
}
