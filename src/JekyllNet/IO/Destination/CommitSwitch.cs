namespace JekyllNet.IO.Destination;

/// <summary>The moment at which the new output takes the place of the old one: wholly, or not at all.</summary>
internal static class CommitSwitch
{
    /// <summary>Does the steps. A journal is there from the first one until all are done.</summary>
    /// <exception cref="IOException">A step failed; the old output is back, or will be with the next build.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the old output is back.</exception>
    public static void Run(
        string destination, StagingFolder staging, IReadOnlyList<CommitStep> steps, DestinationDisk disk, CancellationToken cancellationToken)
    {
        if (steps.Count == 0)
        {
            return;
        }

        CommitJournal.Write(staging.JournalPath, steps, disk);
        CommitRunner runner = new(destination, staging, disk);
        try
        {
            runner.Run(steps, cancellationToken);

            // From here on the new output is the one that counts.
            disk.DeleteFile(staging.JournalPath);
        }
        catch (Exception problem)
        {
            try
            {
                runner.Undo(steps);
                disk.DeleteFile(staging.JournalPath);
            }
            catch (Exception undoProblem)
            {
                staging.Abandon();
                throw new IOException(
                    $"The output in '{destination}' could be neither replaced nor put back; the next build will put it back first.",
                    new AggregateException(problem, undoProblem));
            }

            throw;
        }
    }
}
