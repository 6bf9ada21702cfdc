using Fluid.Values;
using JekyllNet.Configuration;

namespace JekyllNet.Plugins.GitHubMetadata;

/// <summary>A repository on GitHub, as far as its name tells.</summary>
/// <param name="Owner">The user or the organisation.</param>
/// <param name="Name">The repository's own name.</param>
/// <param name="FullName">Both, as the site gives them.</param>
/// <param name="Environment"><c>jekyll.environment</c>.</param>
internal sealed record GitHubRepository(string Owner, string Name, string FullName, string Environment)
{
    public const string Host = "github.com";

    /// <summary>Where GitHub serves pages; in development the gem takes the local server's place for it.</summary>
    public string PagesHost => Environment == "development" ? "localhost:4000" : "github.io";

    public string OwnerUrl => $"https://{Host}/{Owner}";

    public string Url => $"{OwnerUrl}/{Name}";

    /// <summary>Whether the repository holds the pages of its owner rather than those of a project.</summary>
    public bool IsUserPage => Name.ToLowerInvariant() is var name && (name == UserDomain || name == $"{Owner}.{Host}".ToLowerInvariant());

    /// <summary>The branch that pages were once served from, which is what the gem falls back to.</summary>
    public string Branch => IsUserPage ? "master" : "gh-pages";

    /// <summary>Where the pages are, by the gem's own idea of it.</summary>
    public string PagesUrl => Environment == "test"
        ? IsUserPage ? $"http://{UserDomain}" : $"http://{UserDomain}/{Name}"
        : $"https://{Host}/pages/{(IsUserPage ? Owner : FullName)}";

    private string UserDomain => $"{Owner}.{(Owner == "github" ? Host : PagesHost)}".ToLowerInvariant();

    /// <summary>The repository that the configuration names, or that the checkout's origin is.</summary>
    public static GitHubRepository? Find(SiteConfiguration configuration, GitCheckout? checkout, string environment)
    {
        var name = configuration["repository"] is StringValue own && own.ToStringValue().Contains('/', StringComparison.Ordinal)
            ? own.ToStringValue()
            : environment is "development" or "test" ? NameIn(checkout?.RemoteUrl("origin") ?? "") : null;
        return name is null ? null : new GitHubRepository(name.Split('/')[0], name.Split('/')[^1], name, environment);
    }

    private static string? NameIn(string url)
    {
        url = url.EndsWith(".git", StringComparison.Ordinal) ? url[..^4] : url;
        var at = url.IndexOf(Host, StringComparison.Ordinal);
        if (at < 0 || at + Host.Length >= url.Length || url[at + Host.Length] is not (':' or '/'))
        {
            return null;
        }

        var parts = url[(at + Host.Length + 1)..].Split('/');
        return parts.Length > 1 && parts[0].Length > 0 && parts[1].Length > 0 ? $"{parts[0]}/{parts[1]}" : null;
    }
}
