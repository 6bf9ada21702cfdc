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

    /// <summary>Renders the file into what includes it.</summary>
    /// <exception cref="LiquidException">It does not parse, or the render failed.</exception>
    void Render(LiquidContext context, TextWriter writer) => Template.Render(context, writer);
}
