using System.Collections.Frozen;

namespace JekyllNet.Plugins.Emoji;

/// <summary>Finds emoji by their names.</summary>
internal sealed class EmojiTable
{
    private readonly FrozenDictionary<string, string> _pictures;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public EmojiTable()
    {
        var pictures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmojiNames.Lines.Split('\n'))
        {
            var words = line.Trim().Split(' ');
            foreach (var name in words.AsSpan(1))
            {
                pictures[name] = words[0];
            }
        }

        _pictures = pictures.ToFrozenDictionary(StringComparer.Ordinal);
        _bySpan = _pictures.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The next <c>:name:</c> of an emoji at a place or behind it.</summary>
    /// <returns>Where it begins, its name and its picture; <see langword="null"/> if there is none.</returns>
    public (int Start, string Name, string Picture)? Find(string text, int from)
    {
        for (var colon = text.IndexOf(':', from); colon >= 0;)
        {
            var next = text.IndexOf(':', colon + 1);
            if (next < 0)
            {
                break;
            }

            var name = text.AsSpan(colon + 1, next - colon - 1);
            if (_bySpan.TryGetValue(name, out var picture))
            {
                return (colon, name.ToString(), picture);
            }

            colon = next;
        }

        return null;
    }
}
