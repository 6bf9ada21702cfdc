using System.Text;
using System.Text.Json;

namespace JekyllNet.Cli.Tests.Behaviours;

/// <summary>The folder in which a case runs; an <c>@</c> in the case files stands for its path.</summary>
internal sealed class CaseFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    public string Path => folder.Path;

    public void Dispose() => folder.Dispose();

    /// <summary>Writes a file, a directory (<c>name/</c>) or a link (<c>name -> target</c>), or removes one (<c>rm name</c>).</summary>
    public void Place(CaseBlock block)
    {
        var words = block.Marker[3..^3];
        if (words.StartsWith("rm ", StringComparison.Ordinal))
        {
            written.Remove(words[3..]);
            File.Delete(folder.Combine(words[3..]));
        }
        else if (words.Split(" -> ") is [var link, var target])
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder.Combine(link))!);
            File.CreateSymbolicLink(folder.Combine(link), target.Replace("@", Path, StringComparison.Ordinal));
            written[link] = Listing(link);
        }
        else if (words.EndsWith('/'))
        {
            Directory.CreateDirectory(folder.Combine(words));
        }
        else
        {
            var parts = words.Split(' ');
            var flag = parts[^1];
            var name = flag is "json" or "base64" || flag[0] == '@' ? string.Join(' ', parts[..^1]) : words;
            folder.WriteBytes(name, Content(block, flag));
            if (flag[0] == '@')
            {
                File.SetLastWriteTimeUtc(folder.Combine(name), DateTime.UnixEpoch.AddSeconds(long.Parse(flag[1..], System.Globalization.CultureInfo.InvariantCulture)));
            }

            written[name] = Listing(name);
        }
    }

    /// <summary>What is there now and was not written by the case, and what is gone, in the words of the case files.</summary>
    public IEnumerable<string> Changes()
    {
        var files = Files(Path)
            .Select(entry => entry[(Path.Length + 1)..])
            .Where(static name => !name.Contains(".jekyll-cache/", StringComparison.Ordinal) && !name.EndsWith(".jekyll-metadata", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        return written.Keys.Where(name => new FileInfo(folder.Combine(name)) is { Exists: false, LinkTarget: null }).Select(static name => $">> gone {name}")
            .Concat(files.Select(Listing).Where(listing => !written.ContainsValue(listing)))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A file of the expectations in the form of <see cref="Changes"/>.</summary>
    public static string Expected(CaseBlock block)
    {
        var words = block.Marker.Split(' ');
        return words[1] == "file" && words[^1] is "json" or "base64"
            ? $"{string.Join(' ', words[..^1])}\n{Show(Content(block, words[^1]))}"
            : words[1] == "file" ? $"{block.Marker}\n{block.Text}" : block.Marker;
    }

    public string Shorten(string text) => text.Replace(Path, "@", StringComparison.Ordinal);

    // Links are not followed.
    private static IEnumerable<string> Files(string directory)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(directory))
        {
            if (!Directory.Exists(entry) || new FileInfo(entry).LinkTarget is not null)
            {
                yield return entry;
                continue;
            }

            foreach (var file in Files(entry))
            {
                yield return file;
            }
        }
    }

    private static byte[] Content(CaseBlock block, string flag) => flag switch
    {
        "json" => Encoding.UTF8.GetBytes(JsonSerializer.Deserialize<string>(string.Join('\n', block.Lines))!),
        "base64" => Convert.FromBase64String(block.Lines[0]),
        _ => Encoding.UTF8.GetBytes(block.Text),
    };

    private static string Show(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? Convert.ToBase64String(content) : text;
    }

    private string Listing(string name) => new FileInfo(folder.Combine(name)).LinkTarget is { } target
        ? $">> link {name} -> {Shorten(target)}"
        : $">> file {name}\n{Shorten(Show(File.ReadAllBytes(folder.Combine(name))))}";
}
