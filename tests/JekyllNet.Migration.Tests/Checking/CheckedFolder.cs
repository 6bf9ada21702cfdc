using JekyllNet.Migration.Checking;
using JekyllNet.Plugins;

namespace JekyllNet.Migration.Tests.Checking;

/// <summary>A site's source that is gone after the test.</summary>
internal sealed class CheckedFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllnet-").FullName;

    public string Path => _root;

    public CheckedFolder With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    public CheckedFolder With(string path, byte[] bytes)
    {
        var file = System.IO.Path.Join(_root, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public async Task<SiteCheck> CheckAsync()
    {
        var before = Directory.GetFileSystemEntries(_root, "*", SearchOption.AllDirectories);
        var check = await SiteChecker.CheckAsync(
            _root, new SiteCheckOptions { AvailablePlugins = [new NamedPlugin("jekyll-feed"), new ShoutingPlugin()], Configure = b => b.UseTimeProvider(new FixedTime()) }, TestContext.Current.CancellationToken);
        Assert.Equal(before, Directory.GetFileSystemEntries(_root, "*", SearchOption.AllDirectories));
        return check;
    }

    /// <summary>The findings of one kind, as <c>place: message</c>.</summary>
    public async Task<string[]> FindAsync(JekyllNet.Diagnostics.DiagnosticId id) =>
        [.. (await CheckAsync()).Findings.Where(f => f.Diagnostic.Id == id).Select(f => $"{f.Diagnostic.Location}: {f.Diagnostic.Message}")];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private sealed class NamedPlugin(string name) : IPlugin
    {
        public string Name => name;

        public void Configure(PluginContext context)
        {
        }
    }

    private sealed class ShoutingPlugin : IPlugin
    {
        public string Name => "shouting";

        public void Configure(PluginContext context) => context.AddMarkdownProcessor("Shout", (content, _) => content.ToUpperInvariant());
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
