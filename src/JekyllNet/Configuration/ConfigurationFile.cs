namespace JekyllNet.Configuration;

/// <summary>Gives the text of a file by its absolute path; <see langword="null"/> where there is none.</summary>
/// <param name="path">An absolute path, with <c>/</c>.</param>
internal delegate string? ConfigurationFile(string path);
