using System.Globalization;

namespace JekyllNet.IO.Destination;

/// <summary>Does and undoes the steps of a commit.</summary>
internal sealed class CommitRunner(string destination, StagingFolder staging, DestinationDisk disk)
{
    public void Run(IReadOnlyList<CommitStep> steps, CancellationToken cancellationToken)
    {
        foreach (CommitStep step in steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (step.Kind != CommitStepKind.Create)
            {
                disk.Move(Target(step), Saved(step));
            }

            if (step.Kind != CommitStepKind.Remove)
            {
                disk.Move(Staged(step), Target(step));
            }
        }
    }

    /// <summary>
    /// Takes back those steps, or halves of steps, that were done. What was done shows in what the staging folder still holds, so this
    /// may itself be cut short and begun again.
    /// </summary>
    public void Undo(IReadOnlyList<CommitStep> steps)
    {
        for (int i = steps.Count - 1; i >= 0; i--)
        {
            CommitStep step = steps[i];
            if (step.Kind != CommitStepKind.Remove &&
                disk.Kind(Staged(step)) == EntryKind.Missing && disk.Kind(Target(step)) != EntryKind.Missing)
            {
                disk.Move(Target(step), Staged(step));
            }

            if (step.Kind != CommitStepKind.Create && disk.Kind(Saved(step)) != EntryKind.Missing)
            {
                disk.Move(Saved(step), Target(step));
            }
        }
    }

    private string Target(CommitStep step) => destination + "/" + step.Path;

    private string Staged(CommitStep step) => staging.NewRoot + "/" + step.Path;

    private string Saved(CommitStep step) => staging.OldRoot + "/" + step.Slot.ToString(CultureInfo.InvariantCulture);
}
