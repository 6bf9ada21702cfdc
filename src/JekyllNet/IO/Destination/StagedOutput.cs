namespace JekyllNet.IO.Destination;

/// <summary>What is known of one file of a build. Locked while it is worked on.</summary>
internal sealed class StagedOutput
{
    /// <summary>Whether the staging folder holds the file; if not, what stands in the destination is right already.</summary>
    public bool IsStaged { get; set; }

    /// <summary>The time that a file which is right already gets at the commit.</summary>
    public DateTimeOffset? TimeToSet { get; set; }
}
