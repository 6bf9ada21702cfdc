using Fluid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.PaginateV2;

/// <summary>Finds documents by the tags, categories or other words in their front matter, whatever the words' case.</summary>
internal sealed class KeyIndex
{
    private readonly Dictionary<string, List<Document>> _documents = new(StringComparer.Ordinal);

    public KeyIndex(IEnumerable<Document> documents, string key)
    {
        foreach (var document in documents)
        {
            foreach (var word in Words(document, key))
            {
                var name = word.ToLowerInvariant().Trim();
                if (!_documents.TryGetValue(name, out var found))
                {
                    _documents[name] = found = [];
                }

                found.Add(document);
            }
        }
    }

    /// <summary>The words that a document has under a key: a list's items, or the parts of a text, each divided at commas and semicolons.</summary>
    public static IEnumerable<string> Words(Document document, string key)
    {
        if (!document.Data.TryGetValue(key, out var value) || value.ToStringValue().AsSpan().Trim().IsEmpty)
        {
            return [];
        }

        var items = value is IEnumerable<FluidValue> list ? list.Select(v => v.ToStringValue()) : Split(value.ToStringValue(), [';', ',', ' ', '\t', '\n']);
        return items.SelectMany(item => Split(item.Trim(), [';', ',']));
    }

    /// <summary>The parts of a text, without empty ones at its end: Ruby's <c>split</c>.</summary>
    public static string[] Split(string text, char[] separators)
    {
        var parts = text.Split(separators);
        var count = parts.Length;
        while (count > 0 && parts[count - 1].Length == 0)
        {
            count--;
        }

        return parts[..count];
    }

    /// <summary>Those of some documents that have all the words that the configuration names under a key.</summary>
    public IReadOnlyList<Document> Filter(IReadOnlyList<Document> documents, FluidValue wanted)
    {
        if (wanted.IsNil())
        {
            return documents;
        }

        var words = wanted is IEnumerable<FluidValue> list ? list.Select(v => v.ToStringValue()) : Split(wanted.ToStringValue(), [';', ',']);
        foreach (var word in words)
        {
            var having = _documents.TryGetValue(word.ToLowerInvariant().Trim(), out var found) ? found.ToHashSet() : [];
            documents = [.. documents.Where(having.Contains).Distinct()];
        }

        return documents;
    }
}
