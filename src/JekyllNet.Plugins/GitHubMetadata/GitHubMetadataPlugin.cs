using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.GitHubMetadata;

/// <summary>
/// jekyll-github-metadata 2.15: <c>site.github</c>, fallbacks for the site's title and URL, and the tag <c>github_edit_link</c>. All
/// comes from the configuration and the local checkout; what only GitHub knows is nil, as with the gem when it has no network.
/// </summary>
public sealed class GitHubMetadataPlugin : IPlugin
{
    private const string Topic = "GitHub Metadata:";

    /// <inheritdoc/>
    public string Name => "jekyll-github-metadata";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        context.Liquid.Tags.AddTag("github_edit_link", tag => new EditLinkTag(tag.Markup, context));
        var checkout = GitCheckout.Find(context.FileSystem, context.Configuration.Source);
        if (GitHubRepository.Find(context.Configuration, checkout, context.Environment) is not { } repository)
        {
            const string Message = "No repo name found. Specify using 'repository' in your configuration, "
                + "or set up an 'origin' git remote pointing to your github.com repository.";
            if (context.Configuration["title"].IsTruthy())
            {
                context.Log.Debug(Topic, Message);
            }
            else
            {
                context.Log.Warn(Topic, Message, DiagnosticId.PluginFailed);
            }

            return;
        }

        var values = context.Configuration.Values;
        AddTitle(context, values, repository);
        if (context.Environment == "production")
        {
            AddUrl(values, repository);
        }

        var metadata = GitHubNamespace.Of(repository, checkout?.HeadCommit() ?? "");
        values["github"] = values["github"] switch
        {
            HashValue own => metadata.MergedWith(own),
            var other when !other.IsNil() => other,
            _ => metadata,
        };
    }

    private static void AddTitle(PluginContext context, HashValue values, GitHubRepository repository)
    {
        if (values["title"].IsTruthy())
        {
            return;
        }

        if (values["name"].IsTruthy())
        {
            const string Message = "site.name is set in _config.yml, but many plugins and themes expect site.title to be used instead. "
                + "To avoid potential inconsistency, Jekyll GitHub Metadata will not set site.title to the repository's name.";
            context.Log.Warn(Topic, Message, DiagnosticId.PluginFailed, context.PlaceOf("name"));
            return;
        }

        values["title"] = StringValue.Create(repository.IsUserPage ? repository.Owner : repository.Name);
    }

    private static void AddUrl(HashValue values, GitHubRepository repository)
    {
        var url = new Uri(repository.PagesUrl);
        if (!values["url"].IsTruthy())
        {
            values["url"] = StringValue.Create(url.GetLeftPart(UriPartial.Authority));
        }

        if (values["baseurl"].IsNil() || values["baseurl"].ToStringValue() == "/")
        {
            values["baseurl"] = StringValue.Create(url.AbsolutePath.TrimEnd('/'));
        }
    }
}
