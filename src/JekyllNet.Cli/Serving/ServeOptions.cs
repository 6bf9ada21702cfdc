using JekyllNet.Cli.Options;

namespace JekyllNet.Cli.Serving;

/// <summary>The options of <c>serve</c>, besides those of <c>build</c>.</summary>
internal static class ServeOptions
{
    public static IReadOnlyList<CliOption> All { get; } =
    [
        new("ssl_cert", null, "--ssl-cert", "[CERT]", OptionKind.Text, "X.509 (SSL) certificate."),
        new("host", "-H", "--host", "[HOST]", OptionKind.Text, "Host to bind to"),
        new("open_url", "-o", "--open-url", null, OptionKind.Flag, "Launch your site in a browser"),
        new("detach", "-B", "--detach", null, OptionKind.Flag, "Run the server in the background"),
        new("ssl_key", null, "--ssl-key", "[KEY]", OptionKind.Text, "X.509 (SSL) Private Key."),
        new("port", "-P", "--port", "[PORT]", OptionKind.Text, "Port to listen on"),
        new("show_dir_listing", null, "--show-dir-listing", null, OptionKind.Flag, "Show a directory listing instead of loading your index file."),
        new("skip_initial_build", null, "--skip-initial-build", null, OptionKind.Flag, "Skips the initial site build which occurs before the server is started."),
        new("livereload", "-l", "--livereload", null, OptionKind.Flag, "Use LiveReload to automatically refresh browsers"),
        new("livereload_ignore", null, "--livereload-ignore", "GLOB1[,GLOB2[,...]]", OptionKind.List, "Files for LiveReload to ignore. Remember to quote the values so your shell won't expand them"),
        new("livereload_min_delay", null, "--livereload-min-delay", "[SECONDS]", OptionKind.Text, "Minimum reload delay"),
        new("livereload_max_delay", null, "--livereload-max-delay", "[SECONDS]", OptionKind.Text, "Maximum reload delay"),
        new("livereload_port", null, "--livereload-port", "[PORT]", OptionKind.Integer, "Port for LiveReload to listen on"),
    ];
}
