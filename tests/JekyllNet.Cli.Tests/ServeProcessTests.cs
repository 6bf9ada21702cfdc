using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace JekyllNet.Cli.Tests;

/// <summary>What <c>serve</c> does with processes: its own in the background, and the browser's.</summary>
public sealed partial class ServeProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [Trait("Behaviour", "SERVE-10")]
    [InlineData("", "-B")]
    [InlineData("detach: true\n")]
    public async Task A_detached_server_goes_on_by_itself(string configuration, params string[] options)
    {
        _folder.Write("_config.yml", configuration);
        _folder.Write("index.html", "---\n---\nserved");
        var port = FreePort.Find();

        var run = await BuildProcess.RunAsync(_folder.Path, ["serve", "-P", $"{port}", .. options]);

        Assert.Equal(0, run.ExitCode);
        var told = Detached().Match(run.Output);
        Assert.True(told.Success, run.Output + run.Error);
        using var server = Process.GetProcessById(int.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture));
        try
        {
            using var client = new HttpClient();
            Assert.Equal("served", await GetAsync(client, $"http://127.0.0.1:{port}/"));
        }
        finally
        {
            server.Kill();
        }
    }

    [Fact]
    [Trait("Behaviour", "SERVE-11")]
    public async Task The_site_is_opened_in_a_browser_on_request()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("xdg-open is Linux's.");
            return;
        }

        _folder.Write("site/index.html", "a");
        var opener = _folder.Write("bin/xdg-open", $"#!/bin/sh\necho \"$1\" > '{_folder.Combine("opened.tmp")}'\nmv '{_folder.Combine("opened.tmp")}' '{_folder.Combine("opened")}'\n");
        File.SetUnixFileMode(opener, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var port = FreePort.Find();
        var start = new ProcessStartInfo(BuildProcess.Program, ["serve", "-P", $"{port}", "-o", "--no-watch", "-q", "-b", "/x"]) { WorkingDirectory = _folder.Combine("site") };
        start.Environment["PATH"] = _folder.Combine("bin") + ":" + start.Environment["PATH"];
        using var server = Process.Start(start)!;
        try
        {
            while (!File.Exists(_folder.Combine("opened")))
            {
                await Task.Delay(20, Cancellation);
            }

            Assert.Equal($"http://127.0.0.1:{port}/x/\n", await File.ReadAllTextAsync(_folder.Combine("opened"), Cancellation));
        }
        finally
        {
            server.Kill();
        }
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> GetAsync(HttpClient client, string address)
    {
        while (true)
        {
            try
            {
                return await client.GetStringAsync(address, Cancellation);
            }
            catch (HttpRequestException problem) when (problem.StatusCode is null)
            {
                // It has not begun to listen.
                await Task.Delay(20, Cancellation);
            }
        }
    }

    [GeneratedRegex("Server detached with pid '([0-9]+)'\\. Run `pkill -f jekyllnet' or `kill -9 [0-9]+' to stop the server\\.", RegexOptions.NonBacktracking)]
    private static partial Regex Detached();
}
