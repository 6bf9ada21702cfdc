using System.Diagnostics;
using System.Text.Json.Nodes;

namespace JekyllNet.Browser.Tests.DevTools;

/// <summary>A headless Chromium with a fresh profile, driven over the DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const string Announcement = "DevTools listening on ";
    private readonly DirectoryInfo _profile;
    private readonly Process _process;
    private readonly DevToolsConnection _connection;

    private Chromium(DirectoryInfo profile, Process process, DevToolsConnection connection)
    {
        _profile = profile;
        _process = process;
        _connection = connection;
    }

    public static async Task<Chromium> StartAsync(string executable, CancellationToken cancellationToken)
    {
        var profile = Directory.CreateTempSubdirectory("jekyllnet-chromium-");
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--hide-scrollbars", "--force-device-scale-factor=1", "--remote-debugging-port=0", "--user-data-dir=" + profile.FullName, "about:blank",
        ];
        var process = Process.Start(new ProcessStartInfo(executable, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var address = await ReadAddressAsync(process, cancellationToken);
        _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return new Chromium(profile, process, await DevToolsConnection.OpenAsync(address, cancellationToken));
    }

    /// <summary>Opens an empty page of its own.</summary>
    public async Task<BrowserPage> OpenPageAsync(CancellationToken cancellationToken)
    {
        var target = await _connection.SendAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" }, null, cancellationToken);
        var id = (string)target["targetId"]!;
        var session = await _connection.SendAsync("Target.attachToTarget", new JsonObject { ["targetId"] = id, ["flatten"] = true }, null, cancellationToken);
        var page = new BrowserPage(_connection, (string)session["sessionId"]!);
        await page.BeginAsync(cancellationToken);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        for (var attempt = 0; _profile.Exists && attempt < 50; attempt++)
        {
            try
            {
                _profile.Delete(recursive: true);
                return;
            }
            catch (IOException)
            {
                // A child process of the browser has not quite ended.
                await Task.Delay(100);
            }
        }
    }

    private static async Task<Uri> ReadAddressAsync(Process process, CancellationToken cancellationToken)
    {
        while (await process.StandardError.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(Announcement, StringComparison.Ordinal))
            {
                return new Uri(line[Announcement.Length..]);
            }
        }

        throw new InvalidOperationException("Chromium has ended before it could be spoken to.");
    }
}
