using System.Net;

namespace JekyllNet.Cli.Tests;

public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();

    public ServeTests()
    {
        _folder.Write("_config.yml", "webrick:\n  headers:\n    X-Own: here\n");
        _folder.Write("index.html", "---\n---\n<head></head>{{ site.url }} {{ site.serving }}");
        _folder.Write("404.html", "---\n---\nnothing here");
    }

    [Fact]
    [Trait("Behaviour", "CLI-07")]
    [Trait("Behaviour", "CLI-15")]
    [Trait("Behaviour", "CONFIG-29")]
    [Trait("Behaviour", "SERVE-01")]
    [Trait("Behaviour", "SERVE-08")]
    public async Task The_site_is_served_until_interrupted()
    {
        await using var server = new RunningCommand(_folder.Path, "serve", "-P", "0", "-b", "/blog");
        var address = await AddressAsync(server);

        Assert.EndsWith("/blog/", address);
        using var page = await _client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("<head></head>http://localhost:0 true", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("here", page.Headers.GetValues("X-Own").Single());
        Assert.Contains("no-store", page.Headers.GetValues("Cache-Control").Single());
        Assert.Equal(0, await server.InterruptAsync());
        Assert.False(Directory.Exists(_folder.Combine("_site")));
    }

    [Theory]
    [Trait("Behaviour", "SERVE-01")]
    [InlineData("", "")]
    [InlineData("baseurl: ''\n", "/")]
    [InlineData("baseurl: /blog\n", "/blog/")]
    public async Task Lines_come_in_Jekylls_order(string configuration, string path)
    {
        _folder.Write("_config.yml", configuration);
        await using var server = new RunningCommand(_folder.Path, "serve", "-P", "0", "-l");

        await server.LineWithAsync("Server running... press ctrl-c to stop.");

        string[] topics = ["Source:", "Generating...", "done in ", "Auto-regeneration: enabled for", "LiveReload address: http://127.0.0.1:", "Server address: http://127.0.0.1:", "Server running..."];
        Assert.Equal(topics, server.Lines.Select(line => topics.FirstOrDefault(topic => line.Contains(topic, StringComparison.Ordinal))).OfType<string>());
        Assert.Matches($":[0-9]+{path}$", server.Lines[^2]);
    }

    [Fact]
    [Trait("Behaviour", "INCR-11")]
    [Trait("Behaviour", "SERVE-05")]
    public async Task What_is_not_there_gives_the_sites_own_page()
    {
        await using var server = new RunningCommand(_folder.Path, "serve", "-P", "0", "--no-watch");

        using var page = await _client.GetAsync(await AddressAsync(server) + "nope", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal("nothing here", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    [Trait("Behaviour", "CLI-07")]
    [Trait("Behaviour", "SERVE-14")]
    public async Task With_livereload_pages_carry_its_script()
    {
        await using var server = new RunningCommand(_folder.Path, "s", "-P", "0", "-l");

        var page = await _client.GetStringAsync(await AddressAsync(server), TestContext.Current.CancellationToken);

        Assert.StartsWith("<head><script src=\"/_jekyll/livereload.js\" defer></script></head>", page);
    }

    [Fact]
    [Trait("Behaviour", "SERVE-13")]
    public async Task Livereload_can_have_a_port_of_its_own()
    {
        var port = FreePort.Find();
        await using var server = new RunningCommand(_folder.Path, "s", "-P", "0", "-l", "--livereload-port", $"{port}", "--livereload-min-delay", "0.5", "--livereload-ignore", "*.txt,x/*");

        await server.LineWithAsync($"LiveReload address: http://127.0.0.1:{port}");
        var page = await _client.GetStringAsync(await AddressAsync(server), TestContext.Current.CancellationToken);

        Assert.Contains($" data-port=\"{port}\" data-min-delay=\"500\" defer></script>", page);
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "http://127.0.0.1:4000");
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/_jekyll/livereload"), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.WebSockets.WebSocketState.Open, socket.State);
    }

    [Fact]
    [Trait("Behaviour", "SERVE-06")]
    public async Task Folders_are_listed_on_request()
    {
        await using var server = new RunningCommand(_folder.Path, "serve", "-P", "0", "--no-watch", "--show-dir-listing");

        Assert.Contains("<a href=\"./404.html\">404.html</a>", await _client.GetStringAsync(await AddressAsync(server), TestContext.Current.CancellationToken));
    }

    [Fact]
    [Trait("Behaviour", "SERVE-09")]
    public async Task The_server_speaks_TLS_with_a_certificate_of_the_source()
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest(
            "CN=localhost", key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        _folder.Write("tls/cert.pem", certificate.ExportCertificatePem());
        _folder.Write("tls/key.pem", key.ExportPkcs8PrivateKeyPem());
        using var client = new HttpClient(new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown!.Thumbprint == certificate.Thumbprint,
        });
        await using var server = new RunningCommand(_folder.Path, "serve", "-P", "0", "--no-watch", "--ssl-cert", "tls/cert.pem", "--ssl-key", "tls/key.pem");
        var address = await AddressAsync(server);

        Assert.StartsWith("https://127.0.0.1:", address);
        Assert.Contains("https://localhost:0 true", await client.GetStringAsync(address, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Names_that_lead_here_from_elsewhere_are_refused()
    {
        await using var server = new RunningCommand(_folder.Path, "serve", "-P", "0", "--no-watch");
        using var request = new HttpRequestMessage(HttpMethod.Get, await AddressAsync(server)) { Headers = { Host = "elsewhere.example" } };

        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_broken_edit_shows_in_the_browser_and_its_mending_too()
    {
        await using var server = new RunningCommand(_folder.Path, "serve", "-P", "0");
        var address = await AddressAsync(server);
        await server.LineWithAsync("Auto-regeneration: enabled for");

        _folder.Write("index.html", "---\n---\n{% nope %}");
        await server.LineWithAsync("error JN3001: Unknown tag 'nope'");
        using (var broken = await _client.GetAsync(address, TestContext.Current.CancellationToken))
        {
            Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
            Assert.Contains("index.html(3,1)", await broken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        _folder.Write("index.html", "---\n---\nmended");
        while ((await _client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal("mended", await _client.GetStringAsync(address, TestContext.Current.CancellationToken));
    }

    [Fact]
    [Trait("Behaviour", "SERVE-12")]
    public async Task What_an_earlier_build_left_can_be_served()
    {
        _folder.Write("_site/index.html", "as it was");
        await using var server = new RunningCommand(_folder.Path, "serve", "-P", "0", "--skip-initial-build");

        var page = await _client.GetStringAsync(await AddressAsync(server), TestContext.Current.CancellationToken);

        Assert.Equal("as it was", page);
        await server.LineWithAsync("Build Warning: Skipping the initial build. This may result in an out-of-date site.");
    }

    [Theory]
    [Trait("Behaviour", "CLI-16")]
    [Trait("Behaviour", "SERVE-09")]
    [InlineData("Missing --ssl_cert or --ssl_key. Both are required.", "--ssl-cert", "x.pem")]
    [InlineData("LiveReload does not support SSL", "-l", "--ssl-cert", "x.pem", "--ssl-key", "y.pem")]
    [InlineData("--livereload-min-delay, --livereload-max-delay, --livereload-ignore, and --livereload-port require the --livereload option.", "--livereload-port", "1")]
    [InlineData("'x' is not a port.", "-P", "x")]
    [InlineData("'x' is no number of seconds for livereload_min_delay.", "-l", "--livereload-min-delay", "x")]
    [InlineData("'70000' is not a port.", "-l", "--livereload-port", "70000")]
    public async Task Options_that_do_not_fit_are_refused(string message, params string[] options)
    {
        var run = await CliRun.StartAsync(_folder.Path, ["serve", .. options], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error);
    }

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    private static async Task<string> AddressAsync(RunningCommand server)
    {
        var line = await server.LineWithAsync("Server address:");
        await server.LineWithAsync("Server running...");
        return line[line.IndexOf("http", StringComparison.Ordinal)..].TrimEnd('/') + "/";
    }
}
