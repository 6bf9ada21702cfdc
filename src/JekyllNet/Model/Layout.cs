using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>A layout: a template, with front matter of its own, that <c>{{ content }}</c> is put into. Immutable after reading.</summary>
public sealed class Layout
{
    internal Layout(string name, string path, string displayPath, HashValue data, string content, int contentLine)
    {
        Name = name;
        Path = path;
        DisplayPath = displayPath;
        Data = data;
        Content = content;
        ContentLine = contentLine;
    }

    /// <summary>The path below the layouts directory without the last extension.</summary>
    public string Name { get; }

    /// <summary>The absolute path of the file.</summary>
    public string Path { get; }

    /// <summary>The path as messages show it.</summary>
    public string DisplayPath { get; }

    /// <summary>The layout's front matter.</summary>
    public HashValue Data { get; }

    /// <summary>The template below the front matter.</summary>
    public string Content { get; }

    /// <summary>The line of the file on which <see cref="Content"/> begins, counted from 1.</summary>
    public int ContentLine { get; }

    /// <summary>Whether the file's bytes are valid in the site's encoding.</summary>
    internal bool IsValidText { get; init; } = true;

    /// <summary>The name of the layout that this one is put into, if any.</summary>
    public string? Parent => Data["layout"] is Fluid.Values.StringValue name ? name.ToStringValue() : null;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
