using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>A collection of documents: <c>_LABEL</c> under the source or <c>collections_dir</c>. <c>posts</c> is one.</summary>
public sealed class Collection
{
    internal Collection(string key, HashValue metadata, string directory, string? urlTemplate)
    {
        Key = key;
        Label = SanitizeLabel(key);
        Metadata = metadata;
        Directory = directory;
        UrlTemplate = urlTemplate;
    }

    /// <summary>The name, with everything but letters, digits, <c>_</c>, <c>-</c> and <c>.</c> taken out.</summary>
    public string Label { get; }

    /// <summary>The collection's entry of the configuration.</summary>
    public HashValue Metadata { get; }

    /// <summary>The absolute path of the collection's directory.</summary>
    public string Directory { get; }

    /// <summary>The directory relative to the source or <c>collections_dir</c>: <c>_LABEL</c>.</summary>
    public string RelativeDirectory => "_" + Label;

    /// <summary>The documents, in the collection's order.</summary>
    public List<Document> Documents { get; internal set; } = [];

    /// <summary>The files without front matter, in reading order.</summary>
    public List<StaticFile> Files { get; } = [];

    /// <summary>Whether the collection's documents and files are written (<c>output: true</c>).</summary>
    public bool Output => Metadata["output"] is var value && !value.IsNil() && (value is not BooleanValue flag || flag.ToBooleanValue());

    /// <summary>The collection's key in the configuration, by which <c>site.KEY</c> finds it.</summary>
    internal string Key { get; }

    /// <summary>The template that URLs of the collection are made from; <see langword="null"/> where its <c>permalink</c> is no text.</summary>
    internal string? UrlTemplate { get; }

    /// <inheritdoc/>
    public override string ToString() => Label;

    /// <summary>The same collection with other documents.</summary>
    internal Collection With(List<Document> documents)
    {
        var other = new Collection(Key, Metadata, Directory, UrlTemplate) { Documents = documents };
        other.Files.AddRange(Files);
        return other;
    }

    /// <summary>What is left of a collection's key in its <see cref="Label"/>.</summary>
    internal static string SanitizeLabel(string key) => string.Concat(key.Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.'));
}
