using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace JekyllNet.AspNetCore.Tests;

/// <summary>samples/AspNetCoreDocs, run as it is built.</summary>
public sealed class SampleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sample_serves_its_two_sites_and_tells_that_they_are_well()
    {
        // Both outputs lie side by side: artifacts/bin/PROJECT/CONFIGURATION.
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "AspNetCoreDocs", configuration));
        var start = new ProcessStartInfo(Path.Combine(folder, "AspNetCoreDocs"), ["--urls", "http://127.0.0.1:0", "--environment", "Production"])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await AddressAsync(process) };

            var page = await client.GetStringAsync("docs/", Cancellation);
            Assert.Contains("<title>Welcome – The product 1.2</title>", page);
            Assert.Contains("<link rel=\"stylesheet\" href=\"/docs/style.css\">", page);
            Assert.Contains("Served below <code class=\"language-plaintext highlighter-rouge\">/handbook</code>.", await client.GetStringAsync("handbook/", Cancellation));
            Assert.Equal("Healthy", await client.GetStringAsync("health", Cancellation));
            using var style = await client.GetAsync("docs/style.css", Cancellation);
            Assert.Equal("public, max-age=3600", style.Headers.CacheControl!.ToString());
            using var missing = await client.GetAsync("docs/nope", Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
            Assert.Contains("There is no such page", await missing.Content.ReadAsStringAsync(Cancellation));

            if (!OperatingSystem.IsWindows())
            {
                using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
                await process.WaitForExitAsync(Cancellation).WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
                Assert.Equal(0, process.ExitCode);
            }
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        const string announcement = "Now listening on: ";
        while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.IndexOf(announcement, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Uri(line[(at + announcement.Length)..]);
            }
        }

        throw new InvalidOperationException("The sample has ended by itself.");
    }
}
