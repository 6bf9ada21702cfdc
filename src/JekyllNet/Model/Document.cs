using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>A document of a collection; a post or a draft is a document of the collection <c>posts</c>.</summary>
public sealed class Document : ContentItem, IComparable<Document>
{
    internal Document(string path, string relativePath, Collection collection, IItemUrls urls)
        : base(path, relativePath, urls)
    {
        Collection = collection;
        BaseName = SitePath.BaseName(path);
        Extension = SitePath.Extension(path);
    }

    /// <summary>The collection that the document belongs to.</summary>
    public Collection Collection { get; internal set; }

    /// <summary>The file's name with its extension.</summary>
    public string BaseName { get; }

    /// <inheritdoc/>
    public override string Extension { get; }

    /// <inheritdoc/>
    public override string Type => Collection.Label;

    /// <summary>The file's name without its last extension.</summary>
    public string BaseNameWithoutExtension => SitePath.BaseNameWithoutExtension(BaseName);

    /// <summary>The document's date, in the site's time zone. Set while reading.</summary>
    public TimeValue Date
    {
        get => Data["date"] as TimeValue
            ?? throw new JekyllException(DiagnosticId.DateInvalid, $"The date of {RelativePath} is no time: {RubyText.Inspect(Data["date"])}.", new SourceLocation(Path, 1));
        set => Data["date"] = value;
    }

    /// <summary>Whether this is a draft: in <c>posts</c>, but not from a <c>_posts</c> directory, or marked <c>draft: true</c>.</summary>
    public bool IsDraft => Data["draft"] is { } draft && !draft.IsNil() && (draft is not BooleanValue flag || flag.ToBooleanValue());

    /// <summary>Whether the file as a whole is YAML data.</summary>
    public bool IsYamlFile => Extension is ".yaml" or ".yml";

    /// <summary>The path inside the collection without extension and trailing dots, beginning with a slash: <c>:path</c> of URLs.</summary>
    public string CleanedRelativePath
    {
        get
        {
            var path = RelativePath[..^Extension.Length];
            var at = path.IndexOf(Collection.RelativeDirectory, StringComparison.Ordinal);
            return (at < 0 ? path : path.Remove(at, Collection.RelativeDirectory.Length)).TrimEnd('.');
        }
    }

    /// <summary>The unique id: the URL's directory and the slug.</summary>
    public string Id => SitePath.Join(SitePath.DirectoryName(Url), Data["slug"].IsNil() ? BaseNameWithoutExtension : Data["slug"].ToStringValue());

    /// <summary>The excerpt that Jekyll makes from the body; <see langword="null"/> where front matter gives one or none is wanted.</summary>
    public Excerpt? Excerpt { get; internal set; }

    /// <summary>The document's place in its collection, counted from 0. Set when the site is frozen.</summary>
    internal int Index { get; set; } = -1;

    /// <summary>The next document of the collection, if any.</summary>
    public Document? Next => Index >= 0 && Index + 1 < Collection.Documents.Count ? Collection.Documents[Index + 1] : null;

    /// <summary>The document before this one in the collection, if any.</summary>
    public Document? Previous => Index > 0 ? Collection.Documents[Index - 1] : null;

    /// <inheritdoc/>
    public override bool PlaceInLayout => !IsYamlFile && base.PlaceInLayout;

    /// <inheritdoc/>
    public override bool RenderWithLiquid => Extension != ".coffee" && !IsYamlFile && base.RenderWithLiquid;

    /// <summary>The same document with another date.</summary>
    internal Document CopyWith(TimeValue date)
    {
        var copy = (Document)Twin();
        copy.Excerpt = Excerpt?.Of(copy);
        copy.Date = date;
        copy.ResetUrl();
        return copy;
    }

    /// <summary>Jekyll's order: by date where both have one, then by path.</summary>
    public int CompareTo(Document? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return DocumentOrder.Compare(this, other);
    }
}
