namespace JekyllNet.Cli.Scaffolding;

/// <summary>The files of one scaffold, which are resources of this assembly, with <c>$(name)</c> where a value goes.</summary>
internal sealed class Template(string name)
{
    private readonly string prefix = "Templates/" + name + "/";

    /// <summary>The files' paths below the new folder, with <c>/</c>.</summary>
    public IEnumerable<string> Files =>
        typeof(Template).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal))
            .Select(resource => resource[prefix.Length..])
            .Order(StringComparer.Ordinal);

    public string Text(string file, IReadOnlyDictionary<string, string> values)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(prefix + file)
            ?? throw new FileNotFoundException($"The scaffold has no file '{file}'.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        foreach (var (key, value) in values)
        {
            text = text.Replace($"$({key})", value, StringComparison.Ordinal);
        }

        return text;
    }
}
