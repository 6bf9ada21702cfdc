using JekyllNet.Liquid;

namespace JekyllNet.Templating.Tags;

/// <summary>A file that a template takes in.</summary>
internal interface IInclusion
{
    /// <summary>The absolute path, as messages show it.</summary>
    string Path { get; }

    /// <summary>The parsed file; parsed at first use.</summary>
    /// <exception cref="LiquidException">It does not parse.</exception>
    LiquidTemplate Template { get; }
}
