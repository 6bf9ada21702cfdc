namespace JekyllNet.Regeneration;

/// <summary>The folder of <c>cache_dir</c>, laid out as Jekyll's. It remembers which configuration the last build had.</summary>
internal sealed class CacheFolder(string root)
{
    private string ConfigurationFile => Path.Combine(root, "Jekyll", "Cache", "Jekyll--Cache", "configuration");

    /// <summary>The fingerprint of the last build's configuration; <see langword="null"/> where none is known.</summary>
    public string? ReadConfiguration()
    {
        try
        {
            return File.Exists(ConfigurationFile) ? File.ReadAllText(ConfigurationFile) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Remembers the configuration's fingerprint, in a folder that git is told to ignore.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void WriteConfiguration(string fingerprint)
    {
        if (ReadConfiguration() == fingerprint)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(ConfigurationFile)!);
        var ignore = Path.Combine(root, ".gitignore");
        if (!File.Exists(ignore))
        {
            File.WriteAllText(ignore, "# ignore everything in this directory\n*\n");
        }

        File.WriteAllText(ConfigurationFile, fingerprint);
    }
}
