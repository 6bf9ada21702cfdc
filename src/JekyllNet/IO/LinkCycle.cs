namespace JekyllNet.IO;

/// <summary>Keeps a walk through directories from going round in circles through symbolic links.</summary>
internal static class LinkCycle
{
    /// <summary>
    /// Whether entering the directory would enter one again that the path to it already went through, so that a walk would never end.
    /// Only symbolic links need asking.
    /// </summary>
    /// <remarks>Jekyll goes round until the system refuses the path after 40 links; nobody's site wants those files.</remarks>
    /// <param name="files">Where the directory is.</param>
    /// <param name="root">Where the walk started.</param>
    /// <param name="directory">A path below the root, links unresolved.</param>
    public static bool IsClosedBy(ISiteFileSystem files, string root, string directory)
    {
        try
        {
            string target = files.RealPath(directory);
            for (string passed = SitePath.DirectoryName(directory); ; passed = SitePath.DirectoryName(passed))
            {
                string real = files.RealPath(passed);
                if (real == target || SitePath.IsUnder(target, real))
                {
                    return true;
                }

                if (passed == root || passed is "/" or ".")
                {
                    return false;
                }
            }
        }
        catch (IOException)
        {
            return true;
        }
    }
}
