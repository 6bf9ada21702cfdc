using JekyllNet.IO.Destination;

namespace JekyllNet.IO;

/// <summary>Finds what an earlier build left in the destination and this one does not need, by the rules of Jekyll's cleaner.</summary>
internal static class Cleaner
{
    /// <summary>
    /// The relative paths to remove, a directory before its content: everything (dot files and empty directories too) that is neither
    /// a file of this build, nor a directory it needs, nor kept; and what stands where it needs a directory but is none.
    /// </summary>
    /// <remarks>Departs from Jekyll: a link to a directory is replaced by a real one, so that no write leaves the destination.</remarks>
    public static List<string> FindObsolete(DestinationListing existing, OutputSet outputs, KeepFiles keep)
    {
        List<string> obsolete = [];
        foreach (string path in existing.Paths)
        {
            bool needed = outputs.HasDirectory(path)
                ? existing[path] == EntryKind.Directory
                : outputs.HasFile(path) || keep.Keeps(path) || keep.IsAboveKept(path);
            if (!needed)
            {
                obsolete.Add(path);
            }
        }

        return obsolete;
    }
}
