using JekyllNet.Diagnostics;

namespace JekyllNet.IO;

/// <summary>Refuses a destination that would be cleaned together with the source.</summary>
internal static class DestinationGuard
{
    /// <summary>Jekyll's words for it.</summary>
    public const string Message = "Destination directory cannot be or contain the Source directory.";

    /// <summary>Throws when the destination is the source or one of the directories above it.</summary>
    /// <param name="source">The source, expanded.</param>
    /// <param name="destination">The destination, expanded.</param>
    /// <param name="files">
    /// Resolves symbolic links where both are on the disk, so that a link cannot hide that they are the same.
    /// </param>
    /// <exception cref="JekyllException">The destination is or contains the source.</exception>
    public static void Check(string source, string destination, ISiteFileSystem? files = null)
    {
        if (Contains(destination, source) ||
            (files is not null && Contains(Resolve(destination, files), Resolve(source, files))))
        {
            throw new JekyllException(DiagnosticId.DestinationInvalid, Message);
        }
    }

    private static bool Contains(string destination, string source) =>
        destination == source || SitePath.IsUnder(destination, source);

    private static string Resolve(string path, ISiteFileSystem files) => files.DirectoryExists(path) ? files.RealPath(path) : path;
}
