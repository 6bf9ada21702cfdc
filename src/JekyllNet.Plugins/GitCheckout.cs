using System.Text;
using JekyllNet.IO;

namespace JekyllNet.Plugins;

/// <summary>Reads what the files of a git checkout tell, without running git.</summary>
internal sealed class GitCheckout
{
    private const int MaxLinks = 5;

    private readonly ISiteFileSystem _files;
    private readonly string _gitFolder;

    private GitCheckout(ISiteFileSystem files, string gitFolder)
    {
        _files = files;
        _gitFolder = gitFolder;
    }

    /// <summary>The checkout that a folder is part of, if it is part of one.</summary>
    public static GitCheckout? Find(ISiteFileSystem files, string folder)
    {
        for (var at = folder; ; at = SitePath.DirectoryName(at))
        {
            var git = SitePath.Join(at, ".git");
            if (files.FileExists(SitePath.Join(git, "HEAD")))
            {
                return new GitCheckout(files, git);
            }

            if (at == SitePath.DirectoryName(at))
            {
                return null;
            }
        }
    }

    /// <summary>The URL of a remote; <see langword="null"/> where there is none of that name.</summary>
    public string? RemoteUrl(string name)
    {
        var section = $"[remote \"{name}\"]";
        var isInside = false;
        foreach (var line in Lines("config"))
        {
            var text = line.Trim();
            if (text.StartsWith('['))
            {
                isInside = text == section;
            }
            else if (isInside && text.Split('=', 2) is [var key, var value] && key.Trim() == "url")
            {
                return value.Trim();
            }
        }

        return null;
    }

    /// <summary>The commit that is checked out; <see langword="null"/> before the first.</summary>
    public string? HeadCommit()
    {
        var name = "HEAD";
        for (var i = 0; i < MaxLinks; i++)
        {
            var text = Lines(name).FirstOrDefault("").Trim();
            if (!text.StartsWith("ref: ", StringComparison.Ordinal))
            {
                return text.Length > 0 ? text : Packed(name);
            }

            name = text["ref: ".Length..];
            if (name.Contains("..", StringComparison.Ordinal) || name.StartsWith('/'))
            {
                return null;
            }
        }

        return null;
    }

    private string? Packed(string reference) =>
        Lines("packed-refs").Select(l => l.Trim().Split(' ', 2)).FirstOrDefault(parts => parts.Length == 2 && parts[1] == reference)?[0];

    private string[] Lines(string name)
    {
        var path = SitePath.Join(_gitFolder, name);
        return _files.FileExists(path) ? Encoding.UTF8.GetString(_files.ReadAllBytes(path)).Split('\n') : [];
    }
}
