namespace JekyllNet.Sass.Importing;

/// <summary>
/// Finds the file that a load means, by the rules of Dart Sass's file importer: partials, the three extensions, import-only files
/// and index files; two candidates of equal rank are an error.
/// </summary>
internal sealed class PathResolver(ISassFileSystem files, Confinement confinement, LoadedFiles record)
{
    /// <summary>The path of the file, or null if there is none.</summary>
    /// <exception cref="LoadException">More than one file is meant.</exception>
    public string? Resolve(string path, bool fromImport)
    {
        if (Path.GetExtension(path) is ".scss" or ".sass" or ".css")
        {
            var extension = Path.GetExtension(path);
            return (fromImport ? Single(Existing($"{path[..^extension.Length]}.import{extension}")) : null)
                ?? Single(Existing(path));
        }

        // Index files are sought even where there is no such folder: once there is, the result could be another.
        return ResolveWithoutExtension(path, fromImport) ?? ResolveWithoutExtension(path + "/index", fromImport);
    }

    private string? ResolveWithoutExtension(string path, bool fromImport) =>
        (fromImport ? Single(ExistingWithExtensions(path + ".import")) : null)
        ?? Single(ExistingWithExtensions(path));

    private List<string> ExistingWithExtensions(string path)
    {
        var found = Existing(path + ".sass");
        found.AddRange(Existing(path + ".scss"));
        return found.Count > 0 ? found : Existing(path + ".css");
    }

    private List<string> Existing(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        var found = new List<string>(2);
        AddIfThere(found, $"{path.AsSpan(0, name)}_{path.AsSpan(name)}");
        AddIfThere(found, path);
        return found;
    }

    private void AddIfThere(List<string> found, string path)
    {
        if (!confinement.AllowsLookup(path))
        {
            return;
        }

        if (files.FileExists(path))
        {
            found.Add(path);
        }
        else
        {
            record.AddMissing(path);
        }
    }

    private static string? Single(List<string> found) => found switch
    {
        [] => null,
        [var path] => path,
        _ => throw new LoadException("It's not clear which file to import. Found:\n" + string.Join('\n', found.Select(path => "  " + path))),
    };
}
