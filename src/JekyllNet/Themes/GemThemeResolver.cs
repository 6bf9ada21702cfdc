using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Themes;

/// <summary>
/// Finds themes among the gems that are installed on this machine, without Ruby: the newest version under <c>vendor/bundle</c> of
/// the site, <c>GEM_HOME</c>, <c>GEM_PATH</c>, the user's and the system's gem folders. Where a <c>Gemfile.lock</c> stands next to
/// the site, the version that it names. Thread-safe.
/// </summary>
public sealed class GemThemeResolver : IThemeResolver
{
    private readonly Func<string, string?> _environment;
    private readonly PhysicalSiteFileSystem _files = new();

    /// <summary>A resolver that looks environment variables up with <paramref name="environment"/>.</summary>
    /// <param name="environment">Gives a variable's value; the process's own variables unless given.</param>
    public GemThemeResolver(Func<string, string?>? environment = null) => _environment = environment ?? Environment.GetEnvironmentVariable;

    /// <inheritdoc/>
    public Theme? Resolve(string name, string source)
    {
        var wanted = GemfileLock.VersionOf(_files, source, name);
        var candidates = GemFolders(source)
            .Select(f => SitePath.Join(f, "gems"))
            .Where(_files.DirectoryExists)
            .SelectMany(f => _files.List(f).Where(e => e.IsDirectory).Select(e => (Folder: f, e.Name)))
            .Where(e => e.Name.StartsWith(name + "-", StringComparison.Ordinal) && GemVersion.TryParse(e.Name[(name.Length + 1)..], out _))
            .Select(e => (Path: SitePath.Join(e.Folder, e.Name), Version: GemVersion.Parse(e.Name[(name.Length + 1)..])))
            .OrderByDescending(e => wanted is not null && e.Version.Text == wanted)
            .ThenByDescending(e => e.Version)
            .ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var specification = new GemSpecification(_files, candidates[0].Path, name);
        return new Theme(name, _files.RealPath(candidates[0].Path), _files)
        {
            Dependencies = specification.RuntimeDependencies(),
            Drop = new ThemeDrop(specification, candidates[0].Version.Text)
            {
                // Only the variable counts: a build without it is a development build too, and says nothing of its folders.
                Root = _environment("JEKYLL_ENV") == "development" ? _files.RealPath(candidates[0].Path) : "",
            },
        };
    }

    private IEnumerable<string> GemFolders(string source)
    {
        foreach (var bundle in VersionFolders(SitePath.Join(source, "vendor/bundle/ruby")))
        {
            yield return bundle;
        }

        foreach (var variable in new[] { "GEM_HOME", "GEM_PATH" })
        {
            foreach (var folder in (_environment(variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            {
                yield return SitePath.Normalize(folder);
            }
        }

        var home = _environment("HOME") ?? _environment("USERPROFILE");
        var parents = new List<string>();
        if (home is not null)
        {
            home = SitePath.Normalize(home);
            parents.AddRange([home + "/.local/share/gem/ruby", home + "/.gem/ruby"]);
        }

        parents.AddRange(["/var/lib/gems", "/usr/local/lib/ruby/gems", "/usr/lib/ruby/gems", "/opt/homebrew/lib/ruby/gems", "/Library/Ruby/Gems"]);
        foreach (var folder in parents.SelectMany(VersionFolders).Append("/usr/share/rubygems-integration/all"))
        {
            yield return folder;
        }
    }

    private IEnumerable<string> VersionFolders(string parent) =>
        _files.DirectoryExists(parent) ? _files.List(parent).Where(e => e.IsDirectory).Select(e => SitePath.Join(parent, e.Name)) : [];
}
