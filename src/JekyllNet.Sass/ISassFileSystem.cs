namespace JekyllNet.Sass;

/// <summary>The files that stylesheets load. Compilations run in parallel: implementations must be thread-safe.</summary>
/// <remarks>Paths are absolute, without <c>.</c> and <c>..</c>, and use <c>/</c> on every platform.</remarks>
public interface ISassFileSystem
{
    /// <summary>Whether there is a file (not a folder) at the path.</summary>
    bool FileExists(string path);

    /// <summary>The bytes of the file.</summary>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    byte[] ReadFile(string path);

    /// <summary>The path with all symbolic links resolved; the path itself where there are none.</summary>
    string ResolveLinks(string path) => path;
}
