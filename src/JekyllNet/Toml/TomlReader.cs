using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Toml;

/// <summary>
/// Reads TOML 1.0. As in the library that Jekyll uses, a key or a table may be given twice: the later value wins, tables are merged.
/// </summary>
internal static class TomlReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zone">The zone of times that name none.</param>
    /// <exception cref="TomlException">It is no TOML.</exception>
    public static HashValue Read(string text, TimeZoneInfo zone)
    {
        var cursor = new TomlCursor(text);
        var values = new TomlValues(cursor, zone);
        var root = new HashValue();
        var table = root;
        for (cursor.SkipSpace(); !cursor.IsAtEnd; cursor.SkipSpace())
        {
            if (cursor.TryTake("[["))
            {
                table = AddToList(root, values, values.ReadKey(), cursor);
                cursor.Expect(']');
                cursor.Expect(']');
            }
            else if (cursor.TryTake("["))
            {
                table = values.ReadKey().Aggregate(root, values.Step);
                cursor.Expect(']');
            }
            else
            {
                values.ReadPair(table);
            }

            cursor.EndLine();
        }

        return root;
    }

    private static HashValue AddToList(HashValue root, TomlValues values, List<string> key, TomlCursor cursor)
    {
        var parent = key.SkipLast(1).Aggregate(root, values.Step);
        var added = new HashValue();
        parent[key[^1]] = parent.TryGetValue(key[^1], out var known)
            ? known is ListValue list
                ? new ListValue(list.Append(added))
                : throw cursor.Error($"'{key[^1]}' is no list of tables.")
            : new ListValue([added]);
        return added;
    }
}
