namespace JekyllNet.Cli.Scaffolding;

/// <summary>Writes a scaffold into a folder and tells of every entry.</summary>
internal sealed class ScaffoldWriter(string folder, Action<string>? told = null)
{
    public void CreateFolder(string name)
    {
        var path = Path.Combine(folder, name);
        told?.Invoke(path);
        Directory.CreateDirectory(path);
    }

    public void WriteFile(string name, string text)
    {
        var path = Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));
        told?.Invoke(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
