using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Toml;
using JekyllNet.Yaml;
using JekyllNet.Logging;

namespace JekyllNet.Configuration;

/// <summary>Puts a site's configuration together: defaults, then the files in their order, then the caller's settings.</summary>
/// <param name="read">How files are read.</param>
/// <param name="workingDirectory">The absolute directory that relative paths and the default source start from.</param>
/// <param name="log">Is told which files are read, and what is wrong with them.</param>
/// <param name="zone">The zone of times in TOML that name none; UTC unless given.</param>
internal sealed class ConfigurationReader(ConfigurationFile read, string workingDirectory, SiteLog log, TimeZoneInfo? zone = null)
{
    private static readonly string[] DefaultExtensions = ["yml", "yaml", "toml"];

    /// <summary>
    /// The configuration files, by their absolute paths, in their order: those asked for, or else the first that lies in the source that
    /// was asked for, or else in the working directory. Which source the configuration names does not matter here.
    /// </summary>
    public static IEnumerable<string> FilesOf(SiteOptions options) =>
        options.ConfigurationFiles?.Select(f => SitePath.Expand(f, options.WorkingDirectory))
        ?? DefaultExtensions.Select(e => SitePath.Join(SitePath.Expand(options.SourceFolder, options.WorkingDirectory), "_config." + e)).Where(options.FileSystem.FileExists).Take(1);

    /// <summary>Reads the configuration.</summary>
    /// <param name="overrides">The caller's settings, under the names of configuration keys. They win over the files.</param>
    /// <param name="files">
    /// The configuration files, relative to the working directory; <see langword="null"/> for <c>_config.yml</c>,
    /// <c>_config.yaml</c> or <c>_config.toml</c> of the source, of which the first that exists is read.
    /// </param>
    /// <exception cref="JekyllException">A file asked for is missing or is not YAML, or a key has a value of the wrong kind.</exception>
    public SiteConfiguration Read(HashValue overrides, IReadOnlyList<string>? files = null)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        var fromFiles = overrides["skip_config_files"].ToBooleanValue() ? new HashValue() : ReadFiles(overrides, files);
        var values = new HashValue(DeepMerge.Merge(fromFiles, overrides));
        values.Remove("skip_config_files");
        return Complete(values);
    }

    /// <summary>Overlays the defaults with <paramref name="values"/> and adds what Jekyll always adds: <c>posts</c> and the excludes.</summary>
    public SiteConfiguration Complete(HashValue values)
    {
        var merged = DeepMerge.Merge(ConfigurationDefaults.Create(workingDirectory), WithTextKeys(values));
        DefaultCollections.AddTo(merged);
        AddDefaultExcludes(merged);
        return new SiteConfiguration(merged);
    }

    /// <summary>
    /// Puts a theme's configuration under <paramref name="configuration"/>: the site's own keys win, and those that
    /// Jekyll has a default for are not taken from the theme.
    /// </summary>
    /// <param name="configuration">The site's configuration.</param>
    /// <param name="path">The absolute path of the theme's <c>_config.yml</c>.</param>
    /// <returns>The merged configuration; the site's own where it says <c>ignore_theme_config: true</c> or there is no such file.</returns>
    public SiteConfiguration MergeTheme(SiteConfiguration configuration, string path)
    {
        if (configuration["ignore_theme_config"] is BooleanValue ignore && ignore.ToBooleanValue())
        {
            return configuration;
        }

        if (read(path) is not { } text || LoadYaml(text, path) is not HashValue theme)
        {
            return configuration;
        }

        log.Info("Theme Config file:", path);
        var values = new HashValue(theme);
        foreach (var key in ConfigurationDefaults.Create(workingDirectory).Keys)
        {
            values.Remove(key.ToStringValue());
        }

        DeepMerge.MergeInto(values, configuration.Values);
        return new SiteConfiguration(values);
    }

    private static HashValue WithTextKeys(HashValue values)
    {
        var byText = new HashValue();
        foreach (var (key, value) in values)
        {
            byText[key.ToStringValue()] = value;
        }

        return byText;
    }

    private static void AddDefaultExcludes(HashValue values)
    {
        if (values["exclude"] is not ListValue own)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var all = own.Concat(ConfigurationDefaults.Excludes.Select(FluidValue (e) => StringValue.Create(e)));
        values["exclude"] = new ListValue(all.Where(e => e is not StringValue || seen.Add(e.ToStringValue())));
    }

    private HashValue ReadFiles(HashValue overrides, IReadOnlyList<string>? files)
    {
        var merged = new HashValue();
        var isDefault = files is null;
        foreach (var file in files ?? [DefaultFile(overrides)])
        {
            if (file.Length == 0)
            {
                continue;
            }

            var path = SitePath.Expand(file, workingDirectory);
            if (!TryReadFile(path, isDefault, out var values))
            {
                break;
            }

            merged = DeepMerge.Merge(merged, values);
        }

        ConfigurationCheck.Verify(merged, log);
        DefaultCollections.AddTo(merged);
        return merged;
    }

    private string DefaultFile(HashValue overrides)
    {
        var source = overrides["source"] is { } value && value.ToBooleanValue() && !value.IsNil() ? value.ToStringValue() : workingDirectory;
        source = SitePath.Expand(source, workingDirectory);
        var extension = DefaultExtensions.FirstOrDefault(e => read(SitePath.Sanitize(source, "_config." + e)) is not null, "yml");
        return SitePath.Sanitize(source, "_config." + extension);
    }

    /// <returns>Whether reading may go on with the next file: Jekyll stops at the first that it cannot use.</returns>
    private bool TryReadFile(string path, bool isDefault, out HashValue values)
    {
        values = new HashValue();
        if (read(path) is not { } text)
        {
            if (!isDefault)
            {
                log.Error("Fatal:", $"The configuration file '{path}' could not be found.");
                throw new JekyllException(DiagnosticId.ConfigurationNotFound, $"The Configuration file '{path}' could not be found.", new SourceLocation(path));
            }

            log.Warn("Configuration file:", "none", Diagnostic.Warning(DiagnosticId.ConfigurationNotFound, "There is no configuration file."));
            return true;
        }

        FluidValue? loaded;
        try
        {
            loaded = Load(text, path);
        }
        catch (YamlValueException e)
        {
            return Refuse(e.Message, path);
        }

        if (loaded is null)
        {
            return Refuse($"No parser for '{path}' is available. Use a .y(a)ml or .toml file instead.", path);
        }

        if (loaded is not HashValue hash)
        {
            return Refuse($"Configuration file: (INVALID) {path}", path);
        }

        log.Info("Configuration file:", path);
        ConfigurationCheck.WarnOfEscapes(hash, path, log);
        values = hash;
        return true;
    }

    private bool Refuse(string why, string path)
    {
        const string Consequence = "Error reading configuration. Using defaults (and options).";
        log.Warn("WARNING:", Consequence, Diagnostic.Warning(DiagnosticId.ConfigurationInvalid, Consequence, new SourceLocation(path)) with { Notes = [why] });
        log.Warn("", why);
        return false;
    }

    private FluidValue? Load(string text, string path)
    {
        var extension = Path.GetExtension(path);
        if (extension.StartsWith(".toml", StringComparison.OrdinalIgnoreCase))
        {
            return LoadToml(text, path);
        }

        if (!extension.StartsWith(".yml", StringComparison.OrdinalIgnoreCase) && !extension.StartsWith(".yaml", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var value = LoadYaml(text, path);
        return value.IsNil() || (value is BooleanValue && !value.ToBooleanValue()) ? new HashValue() : value;
    }

    private HashValue LoadToml(string text, string path)
    {
        try
        {
            return TomlReader.Read(text, zone ?? TimeZoneInfo.Utc);
        }
        catch (TomlException e)
        {
            throw new JekyllException(DiagnosticId.ConfigurationInvalid, e.Message, new SourceLocation(path, e.Line, e.Column), e);
        }
    }

    private static FluidValue LoadYaml(string text, string path)
    {
        try
        {
            return YamlReader.Load(text, path);
        }
        catch (YamlReadException e) when (e is not YamlValueException { IsTypeError: false })
        {
            throw new JekyllException(DiagnosticId.ConfigurationInvalid, e.Message, new SourceLocation(path, e.Line, e.Column), e);
        }
    }
}
