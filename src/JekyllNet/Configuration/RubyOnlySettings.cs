using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;

namespace JekyllNet.Configuration;

/// <summary>
/// Warns of settings that only a Ruby library honours: one warning each, with what will differ and what to do. Where Jekyll would end
/// for want of the gem, the site is built without it.
/// </summary>
internal sealed class RubyOnlySettings(SiteConfiguration configuration, ConfigurationPlaces places, SiteLog log)
{
    /// <param name="markdownProcessors">The names of the Markdown processors that plugins brought.</param>
    public void Tell(IEnumerable<string> markdownProcessors)
    {
        TellOfMarkdown(markdownProcessors);
        TellOfHighlighter();
        TellOfKramdown();
        if (configuration.Lsi)
        {
            Tell("lsi", "lsi", "'lsi' needs the gem classifier-reborn, which is not run here: related posts are the ten most recent ones. Remove the setting.");
        }
    }

    private void TellOfMarkdown(IEnumerable<string> processors)
    {
        var name = configuration.Markdown;
        if (!name.Equals("kramdown", StringComparison.OrdinalIgnoreCase) && !processors.Contains(name, StringComparer.Ordinal))
        {
            Tell("markdown", name, $"There is no Markdown processor '{name}' here: the first Markdown file will fail. Set 'markdown: kramdown', or add the plugin that brings it.");
        }
    }

    private void TellOfHighlighter()
    {
        switch (configuration.Highlighter)
        {
            case null or "rouge" or "none":
                return;
            case "pygments":
                Tell("highlighter", "pygments", "Jekyll no longer has Pygments: the tag highlight takes Rouge instead, fenced code keeps no colours. Set 'highlighter: rouge'.");
                return;
            case var other:
                Tell("highlighter", other, $"There is no highlighter '{other}' here: code keeps no colours. Set 'highlighter: rouge'.");
                return;
        }
    }

    private void TellOfKramdown()
    {
        var options = configuration.Kramdown;
        if (SiteConfiguration.IsSet(options, "enable_coderay"))
        {
            Tell("kramdown", "enable_coderay", "CodeRay is a Ruby library: fenced code keeps no colours. Remove the setting, so that Rouge is taken.");
        }
        else if (options["syntax_highlighter"] is StringValue highlighter && highlighter.ToStringValue() is not "rouge" and var name)
        {
            Tell("kramdown", "syntax_highlighter", $"There is no highlighter '{name}' here: fenced code keeps no colours. Set 'syntax_highlighter: rouge'.");
        }

        if (options["math_engine"] is StringValue engine && engine.ToStringValue() is not "mathjax" and var math)
        {
            Tell("kramdown", "math_engine", $"There is no math engine '{math}' here: formulas keep their TeX. Set 'math_engine: mathjax', and have a script draw them.");
        }
    }

    private void Tell(string key, string word, string message) =>
        log.WarnAt("Configuration:", message, DiagnosticId.SettingNeedsRuby, places.Find(key, word));
}
