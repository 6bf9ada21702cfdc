using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;

namespace JekyllNet.Configuration;

/// <summary>Refuses configurations whose lists are no lists or whose permalink is no text; warns of directories that lead out of the source.</summary>
internal static class ConfigurationCheck
{
    /// <exception cref="JekyllException"><c>permalink</c> is set to anything but a text.</exception>
    public static void VerifyPermalink(SiteConfiguration configuration)
    {
        if (configuration["permalink"] is not StringValue and var other)
        {
            var message = $"'permalink' should be set as a string, but was: {RubyText.Inspect(other)}.";
            throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, message);
        }
    }

    /// <exception cref="JekyllException"><c>plugins</c>, <c>include</c> or <c>exclude</c> is set to anything but a list.</exception>
    public static void Verify(HashValue values, SiteLog log)
    {
        foreach (var key in (ReadOnlySpan<string>)["plugins", "include", "exclude"])
        {
            if (values.TryGetValue(key, out var value) && value is not ListValue)
            {
                var shown = RubyText.Inspect(value);
                if (key == "plugins")
                {
                    log.Error("", $"'plugins' should be set as an array of gem-names, but was: {shown}. Use 'plugins_dir' instead to set the directory for your non-gemified Ruby plugins.");
                }

                var message = $"'{key}' should be set as an array, but was: {shown}.";
                throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, message);
            }
        }
    }

    /// <summary>Refuses values that no site can be built with.</summary>
    /// <exception cref="JekyllException"><c>limit_posts</c> is negative.</exception>
    public static void VerifyValues(SiteConfiguration configuration)
    {
        if (configuration.LimitPosts < 0)
        {
            throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, "limit_posts must be a non-negative number");
        }
    }

    /// <summary>Refuses what went with Jekyll 3.</summary>
    /// <exception cref="JekyllException"><c>relative_permalinks</c> is set.</exception>
    public static void RefuseRelativePermalinks(SiteConfiguration configuration)
    {
        if (configuration.IsSet("relative_permalinks"))
        {
            const string Message = "Since v3.0, permalinks for pages in subfolders must be relative to the site source directory, not the parent directory. "
                + "Check https://jekyllrb.com/docs/upgrading/ for more info.";
            throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, Message);
        }
    }

    /// <summary>Warns of directories with <c>..</c> in them: Jekyll takes them for ones below the source, without a word.</summary>
    public static void WarnOfEscapes(HashValue values, string path, SiteLog log)
    {
        foreach (var key in (ReadOnlySpan<string>)["collections_dir", "layouts_dir", "data_dir", "includes_dir", "cache_dir"])
        {
            if (values[key] is StringValue directory && directory.ToStringValue().Split('/').Contains(".."))
            {
                var message = $"'{key}: {directory.ToStringValue()}' leads upwards; it is looked for within the source.";
                log.Warn("Configuration:", message, DiagnosticId.ConfigurationLeadsUpwards, new SourceLocation(path));
            }
        }
    }
}
