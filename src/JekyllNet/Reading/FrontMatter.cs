using Fluid.Values;
using JekyllNet.Yaml;

namespace JekyllNet.Reading;

/// <summary>What a source file turned out to be: its front matter and the body after it.</summary>
/// <param name="data">The value of the front matter; false where there is none or it is empty.</param>
/// <param name="text">The source taken apart.</param>
/// <param name="document">The YAML document, if it could be read.</param>
/// <param name="error">Why the front matter could not be read, if so.</param>
internal sealed class FrontMatter(FluidValue data, FrontMatterText text, YamlDocument? document, YamlReadException? error)
{
    /// <summary>The value of the front matter, a mapping in a sound file; false where there is none, it is empty or cannot be read.</summary>
    public FluidValue Data { get; } = data;

    /// <summary>What follows the front matter.</summary>
    public string Body => text.Body;

    /// <summary>The line of the file that the body begins at, counted from 1.</summary>
    public int BodyLine => text.BodyLine;

    /// <summary>Whether the text has front matter with both its ends.</summary>
    public bool Exists => text.Yaml is not null;

    /// <summary>Why the front matter could not be read; <see langword="null"/> if it could.</summary>
    public YamlReadException? Error { get; } = error;

    /// <summary>Where an outermost key stands in the file.</summary>
    public YamlPosition? LocationOf(string key) => document?.LocationOf(key);
}
