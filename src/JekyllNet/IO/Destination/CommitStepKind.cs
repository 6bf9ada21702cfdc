namespace JekyllNet.IO.Destination;

/// <summary>The kinds of <see cref="CommitStep"/>.</summary>
internal enum CommitStepKind
{
    /// <summary>What stands at the path goes.</summary>
    Remove,

    /// <summary>A staged file or directory comes to a path where nothing stands.</summary>
    Create,

    /// <summary>A staged file or directory takes the place of what stands at the path.</summary>
    Replace,
}
