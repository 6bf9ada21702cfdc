using System.Text;

namespace JekyllNet.Rendering;

/// <summary>Lays a table out as Jekyll's <c>--profile</c> does: the first column to the left, the others to the right, no outer rules.</summary>
internal static class ProfileTable
{
    public static string Format(string[] header, IEnumerable<string[]> rows)
    {
        string[][] all = [header, .. rows];
        var widths = Enumerable.Range(0, header.Length).Select(column => all.Max(row => row[column].Length)).ToArray();
        var table = new StringBuilder("\n");
        for (var i = 0; i < all.Length; i++)
        {
            for (var column = 0; column < widths.Length; column++)
            {
                table.Append("| ").Append(column == 0 ? all[i][column].PadRight(widths[column]) : all[i][column].PadLeft(widths[column])).Append(' ');
            }

            table.Append("|\n");
            if (i == 0)
            {
                table.Append('+').AppendJoin('+', widths.Select(width => new string('-', width + 2))).Append("+\n");
            }
        }

        return table.ToString();
    }
}
