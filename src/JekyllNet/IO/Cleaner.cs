using JekyllNet.IO.Destination;

namespace JekyllNet.IO;

/// <summary>Finds what an earlier build left in the destination and this one does not need, by the rules of Jekyll's cleaner.</summary>
internal static class Cleaner
{
    /// <summary>
    /// The relative paths to remove, a directory before its content: everything (dot files and empty directories too) that is neither
    /// a file of this build, nor a directory it needs, nor kept; and what stands where it needs a directory but is none.
    /// </summary>
    /// <remarks>
    /// Departs from Jekyll in two things: a link to a directory is replaced by a real one, so that no write leaves the destination; and
    /// a directory gives way to a file of its name, where Jekyll fails.
    /// </remarks>
    public static List<string> FindObsolete(DestinationListing existing, OutputSet outputs, KeepFiles keep)
    {
        List<string> obsolete = [];
        foreach (string path in existing.Paths)
        {
            bool isDirectory = existing[path] == EntryKind.Directory;
            bool needed = outputs.HasDirectory(path)
                ? isDirectory
                : keep.Keeps(path) || keep.IsAboveKept(path) || (outputs.HasFile(path) && !isDirectory);
            if (!needed)
            {
                obsolete.Add(path);
            }
        }

        return obsolete;
    }
}
