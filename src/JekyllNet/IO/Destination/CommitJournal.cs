using System.Globalization;
using System.Text;

namespace JekyllNet.IO.Destination;

/// <summary>The list of steps on the disk: while it is there the switch to the new output is under way and can be undone.</summary>
internal static class CommitJournal
{
    private const string Header = "jekyllnet-commit-1";
    private const string End = "end";

    /// <summary>Writes the list so that it is there whole or not at all.</summary>
    public static void Write(string path, IReadOnlyList<CommitStep> steps, DestinationDisk disk)
    {
        StringBuilder text = new(Header + "\0");
        foreach (CommitStep step in steps)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)step.Kind}\0{step.Slot}\0{step.Path}\0");
        }

        text.Append(End);
        disk.WriteFile(path + ".tmp", Encoding.UTF8.GetBytes(text.ToString()));
        disk.Move(path + ".tmp", path);
    }

    /// <summary>Reads a list that was written by <see cref="Write"/>.</summary>
    /// <exception cref="IOException">It is not such a list, or it names a path outside of the destination.</exception>
    public static List<CommitStep> Read(string path)
    {
        string[] fields = File.ReadAllText(path, Encoding.UTF8).Split('\0');
        if (fields.Length % 3 != 2 || fields[0] != Header || fields[^1] != End)
        {
            throw new IOException($"Not a commit journal: '{path}'. Delete its folder to give up what it would restore.");
        }

        List<CommitStep> steps = [];
        for (int i = 1; i + 2 < fields.Length; i += 3)
        {
            if (!int.TryParse(fields[i], NumberStyles.None, CultureInfo.InvariantCulture, out int kind) || kind > (int)CommitStepKind.Replace ||
                !int.TryParse(fields[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int slot) ||
                fields[i + 2].Length == 0 || SitePath.Sanitize("/", fields[i + 2]) != "/" + fields[i + 2])
            {
                throw new IOException($"Not a commit journal: '{path}'. Delete its folder to give up what it would restore.");
            }

            steps.Add(new CommitStep((CommitStepKind)kind, fields[i + 2], slot));
        }

        return steps;
    }
}
