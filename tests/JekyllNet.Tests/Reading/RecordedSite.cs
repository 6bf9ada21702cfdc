using System.Text;
using System.Text.Json.Nodes;
using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Reading;

/// <summary>A source tree and what Jekyll 4.4.1 made of it. An <c>@</c> in a link stands for the folder that all is in.</summary>
internal sealed class RecordedSite(JsonObject record)
{
    public string Name => record["name"]!.GetValue<string>();

    public string Destination => record["destination"]!.GetValue<string>();

    public bool IsSafe => record["safe"]!.GetValue<bool>();

    public bool HasDrafts => record["drafts"]!.GetValue<bool>();

    public string Environment => record["environment"]!.GetValue<string>();

    public bool Fails => record.ContainsKey("fails");

    public static IReadOnlyList<RecordedSite> All() =>
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "reading", "sites.json")))!
            .AsArray().Select(static node => new RecordedSite(node!.AsObject()))];

    public void Write(TemporaryFolder folder)
    {
        foreach (var (path, content) in record["files"]!.AsObject())
        {
            if (content is JsonObject special)
            {
                if (special["link"] is { } link)
                {
                    folder.Link(path, link.GetValue<string>().Replace("@", folder.Root, StringComparison.Ordinal));
                }
                else if (special["base64"] is { } bytes)
                {
                    folder.Write(path, Convert.FromBase64String(bytes.GetValue<string>()));
                }
                else
                {
                    Directory.CreateDirectory(folder[path]);
                }
            }
            else
            {
                folder.Write(path, content!.GetValue<string>());
            }
        }

        foreach (var (path, time) in record["times"]!.AsObject())
        {
            if (new FileInfo(folder[path]).LinkTarget is null)
            {
                File.SetLastWriteTimeUtc(folder[path], DateTime.UnixEpoch.AddSeconds(time!.GetValue<long>()));
            }
        }
    }

    /// <summary>The lines of <see cref="TemporaryFolder.Tree"/> for what Jekyll wrote, directories left out.</summary>
    public IEnumerable<string> ExpectedFiles()
    {
        foreach (var (path, content) in record["expected"]!.AsObject())
        {
            yield return content switch
            {
                JsonObject special when special["link"] is { } link => $"{path}->{link.GetValue<string>()}",
                JsonObject special when special["base64"] is { } bytes =>
                    $"{path}={Encoding.UTF8.GetString(Convert.FromBase64String(bytes.GetValue<string>()))}",
                JsonObject => path + "/ (empty)",
                _ => $"{path}={content!.GetValue<string>()}",
            };
        }
    }

    public IEnumerable<(string Path, DateTime Time)> ExpectedTimes() =>
        record["expectedTimes"]!.AsObject().Select(static entry => (entry.Key, DateTime.UnixEpoch.AddSeconds(entry.Value!.GetValue<long>())));
}
