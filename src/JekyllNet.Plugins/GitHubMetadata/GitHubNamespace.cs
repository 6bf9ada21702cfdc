using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.GitHubMetadata;

/// <summary>The hash <c>site.github</c>, its keys in order.</summary>
internal static class GitHubNamespace
{
    // What GitHub tells of an owner.
    private static readonly string[] OwnerKeys =
    [
        "avatar_url", "bio", "blog", "collaborators", "company", "created_at", "description", "email", "followers", "following",
        "has_organization_projects", "has_repository_projects", "hireable", "html_url", "id", "is_verified", "location", "login", "name",
        "node_id", "public_gists", "public_repos", "type", "updated_at",
    ];

    public static HashValue Of(GitHubRepository repository, string commit) => new()
    {
        ["api_url"] = StringValue.Create("https://api.github.com"),
        ["archived"] = NilValue.Instance,
        ["baseurl"] = StringValue.Create(new Uri(repository.PagesUrl).AbsolutePath),
        ["build_revision"] = StringValue.Create(commit),
        ["clone_url"] = StringValue.Create(repository.Url + ".git"),
        ["contributors"] = BooleanValue.False,
        ["disabled"] = NilValue.Instance,
        ["environment"] = StringValue.Create(repository.Environment),
        ["help_url"] = StringValue.Create("https://help.github.com"),
        ["hostname"] = StringValue.Create(GitHubRepository.Host),
        ["is_project_page"] = BooleanValue.Create(!repository.IsUserPage),
        ["is_user_page"] = BooleanValue.Create(repository.IsUserPage),
        ["issues_url"] = NilValue.Instance,
        ["language"] = NilValue.Instance,
        ["latest_release"] = BooleanValue.False,
        ["license"] = NilValue.Instance,
        ["organization_members"] = NilValue.Instance,
        ["owner"] = Owner(),
        ["owner_display_name"] = NilValue.Instance,
        ["owner_gravatar_url"] = StringValue.Create(repository.OwnerUrl + ".png"),
        ["owner_name"] = StringValue.Create(repository.Owner),
        ["owner_url"] = StringValue.Create(repository.OwnerUrl),
        ["pages_env"] = StringValue.Create(repository.Environment),
        ["pages_hostname"] = StringValue.Create(repository.PagesHost),
        ["private"] = NilValue.Instance,
        ["project_tagline"] = NilValue.Instance,
        ["project_title"] = StringValue.Create(repository.Name),
        ["public_repositories"] = NilValue.Instance,
        ["releases"] = BooleanValue.False,
        ["releases_url"] = StringValue.Create(repository.Url + "/releases"),
        ["repository_name"] = StringValue.Create(repository.Name),
        ["repository_nwo"] = StringValue.Create(repository.FullName),
        ["repository_url"] = StringValue.Create(repository.Url),
        ["show_downloads"] = NilValue.Instance,
        ["source"] = new HashValue { ["branch"] = StringValue.Create(repository.Branch), ["path"] = StringValue.Create("/") },
        ["tar_url"] = StringValue.Create($"{repository.Url}/tarball/{repository.Branch}"),
        ["url"] = StringValue.Create(repository.PagesUrl),
        ["versions"] = new HashValue(),
        ["wiki_url"] = NilValue.Instance,
        ["zip_url"] = StringValue.Create($"{repository.Url}/zipball/{repository.Branch}"),
    };

    private static HashValue Owner()
    {
        var owner = new HashValue();
        foreach (var key in OwnerKeys)
        {
            owner[key] = NilValue.Instance;
        }

        return owner;
    }
}
