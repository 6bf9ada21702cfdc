using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Reads a collection's documents and files and puts the documents in order.</summary>
internal sealed class CollectionReader(ReadingContext context, DocumentsReader documents, Func<string, Collection, StaticFile> makeFile)
{
    public void Read(Collection collection)
    {
        if (!context.FileSystem.DirectoryExists(collection.Directory) || context.Filter.IsForbiddenLink(collection.Directory))
        {
            return;
        }

        var files = DirectoryWalker.Walk(context.FileSystem, collection.Directory, dotFiles: true).Where(e => !e.IsDirectory).Select(e => e.Path);
        var paths = new List<string>();
        foreach (var entry in context.Filter.Filter(files, collection.RelativeDirectory))
        {
            var path = SitePath.Join(collection.Directory, entry);
            if (context.Filter.IsForbiddenLink(path))
            {
                continue;
            }

            if (!context.Texts.FindFrontMatter(context.FileSystem, path).Has)
            {
                collection.Files.Add(makeFile(entry, collection));
            }
            else
            {
                paths.Add(path);
            }
        }

        collection.Documents.AddRange(documents.Read(paths, collection).Where(d => context.Configuration.Unpublished || IsPublished(d)));
        Sort(collection);
    }

    private static bool IsPublished(Document document) => document.Data["published"] is not BooleanValue flag || flag.ToBooleanValue();

    private void Sort(Collection collection)
    {
        if (collection.Metadata["order"] is ListValue order)
        {
            Rearrange(collection, order);
        }
        else if (collection.Metadata["sort_by"] is StringValue key)
        {
            SortByKey(collection, key.ToStringValue());
        }
        else
        {
            collection.Documents = DocumentOrder.OldestFirst(collection.Documents);
        }
    }

    private static void Rearrange(Collection collection, ListValue order)
    {
        collection.Documents = DocumentOrder.OldestFirst(collection.Documents);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in order)
        {
            places.TryAdd(SitePath.Join(collection.RelativeDirectory, entry.ToStringValue()), places.Count);
        }

        collection.Documents = [.. collection.Documents.OrderBy(d => places.GetValueOrDefault(d.RelativePath, int.MaxValue))];
    }

    private void SortByKey(Collection collection, string key)
    {
        collection.Documents = [.. RubySort.Sort(collection.Documents, (a, b) =>
        {
            var (x, y) = (a.Data[key], b.Data[key]);
            var byKey = (x.IsNil(), y.IsNil()) switch
            {
                (true, false) => Undefined(a, 1),
                (false, true) => Undefined(b, -1),
                _ => RubyOrder.CompareAny(x, y) is { } order and not LiquidComparer.Unordered ? order : 0,
            };
            return byKey != 0 ? byKey : a.CompareTo(b);
        })];

        int Undefined(Document document, int place)
        {
            context.Log.Warn("Sort warning:", $"'{key}' not defined in {document.RelativePath}", DiagnosticId.SortKeyUndefined, new SourceLocation(document.Path));
            return place;
        }
    }
}
