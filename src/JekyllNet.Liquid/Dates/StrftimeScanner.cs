namespace JekyllNet.Liquid.Dates;

/// <summary>Reads what stands between <c>%</c> and a directive's letter.</summary>
internal static class StrftimeScanner
{
    /// <returns>The place of the directive's letter, or the complement of the last character of what is no directive.</returns>
    public static int Scan(string format, int start, out StrftimeDirective directive)
    {
        directive = new StrftimeDirective { Width = -1 };
        for (var i = start; i < format.Length; i++)
        {
            var c = format[i];
            switch (c)
            {
                case '-' or '^' or '#' or '_' when directive.Width > 0:
                    return ~i;
                case '-':
                    directive.NoPadding = true;
                    directive.Padding = '\0';
                    directive.Width = 0;
                    break;
                case '^':
                    directive.Upcase = true;
                    break;
                case '#':
                    directive.SwapCase = true;
                    break;
                case '_':
                    directive.Padding = ' ';
                    break;
                case >= '0' and <= '9':
                    directive.Padding = c == '0' ? '0' : directive.Padding;
                    directive.Width = ReadWidth(format, ref i);
                    break;
                case ':':
                    var letter = i;
                    while (letter < format.Length && format[letter] == ':')
                    {
                        letter++;
                    }

                    directive.Colons = letter - i;
                    return directive.Colons <= 3 && letter < format.Length && format[letter] == 'z' ? letter : ~i;
                case 'E' when i + 1 < format.Length && "cCxXyY".Contains(format[i + 1], StringComparison.Ordinal):
                case 'O' when i + 1 < format.Length && "deHkIlmMSuUVwWy".Contains(format[i + 1], StringComparison.Ordinal):
                    break;
                default:
                    return char.IsAscii(c) && c is not ('E' or 'O') ? i : ~i;
            }
        }

        return ~format.Length;
    }

    private static int ReadWidth(string format, ref int i)
    {
        var width = 0L;
        for (; i < format.Length && char.IsAsciiDigit(format[i]); i++)
        {
            width = Math.Min((width * 10) + (format[i] - '0'), int.MaxValue);
        }

        i--;
        return (int)width;
    }
}
