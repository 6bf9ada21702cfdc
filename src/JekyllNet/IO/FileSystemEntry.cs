namespace JekyllNet.IO;

/// <summary>One entry of a directory, as <see cref="ISiteFileSystem.List"/> returns it.</summary>
/// <param name="Name">The entry's name, without any directory.</param>
/// <param name="IsDirectory">True for a directory and for a symbolic link that leads to one; false for a broken link.</param>
/// <param name="IsSymbolicLink">True when the entry itself is a symbolic link.</param>
public readonly record struct FileSystemEntry(string Name, bool IsDirectory, bool IsSymbolicLink);
