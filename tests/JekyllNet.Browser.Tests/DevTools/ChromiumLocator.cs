namespace JekyllNet.Browser.Tests.DevTools;

/// <summary>Finds the machine's Chromium.</summary>
internal static class ChromiumLocator
{
    /// <summary>Why tests are skipped where there is none.</summary>
    public const string Missing = "There is no Chromium on this machine: install the package chromium, or name the executable in JEKYLLNET_CHROMIUM.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    /// <summary>The executable; null if there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("JEKYLLNET_CHROMIUM") is { Length: > 0 } named)
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(_ => Names, Path.Combine).FirstOrDefault(File.Exists);
    }
}
