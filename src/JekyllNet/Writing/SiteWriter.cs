using System.Diagnostics;
using JekyllNet.Diagnostics;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Rendering;

namespace JekyllNet.Writing;

/// <summary>Hands the rendered site to the output, and switches the output to it at the end.</summary>
internal sealed class SiteWriter(RenderSession session, SiteSetup setup, IOutputSink output, SiteOptions options, DiagnosticBag diagnostics, SiteLog log)
{
    /// <summary>How long it took to switch to the new output, which is when obsolete files go.</summary>
    public TimeSpan SwitchTime { get; private set; }

    /// <summary>Writes everything.</summary>
    /// <returns>The number of files.</returns>
    /// <exception cref="JekyllException">
    /// The output cannot be written, or there were warnings and the build is strict; the output is as it was before.
    /// </exception>
    public int Write()
    {
        var items = WrittenItem.All(session.Content, session.Plan.SourceMaps, session.IsWritten).ToList();
        var files = WrittenItem.ByDestination(items);
        if (files.Count < items.Count)
        {
            ConflictReport.Warn(items, session.Configuration, log);
        }

        RefuseWarnings();
        output.OnObsolete = obsolete => setup.Hooks.Trigger(
            HookOwner.Clean, HookEvent.OnObsolete, () => new HookContext(HookOwner.Clean, HookEvent.OnObsolete, session.Content, null, log) { Obsolete = obsolete });
        try
        {
            output.Begin();
            var staged = files.ToArray();
            Workers.Run(staged.Length, options.Workers, i => Stage(staged[i].Key, staged[i].Value), session.Cancellation);
            var start = Stopwatch.GetTimestamp();
            output.Commit(session.Cancellation);
            SwitchTime = Stopwatch.GetElapsedTime(start);
        }
        catch (Exception cause)
        {
            output.Abort();
            if (cause is not (IOException or UnauthorizedAccessException or ArgumentException))
            {
                throw;
            }

            throw new JekyllException(DiagnosticId.WriteFailed, cause.Message, new SourceLocation(session.Configuration.Destination), cause);
        }

        RememberWritten(files);
        TriggerPostWrite(items);
        return files.Count;
    }

    private void Stage(string destination, object item)
    {
        if (item is StaticFile file)
        {
            var copyLink = !session.Configuration.Safe && options.Environment != "production";
            output.Copy(destination, file.FileSystem, file.Path, file.ModifiedTime, copyLink);
        }
        else if (session.Plan.Find((ContentItem)item) is { } slot)
        {
            if (slot.IsKept || IsStillThere(slot, destination))
            {
                output.Keep(destination);
            }
            else if (slot.Output is { } content)
            {
                slot.Written = null;
                output.Write(destination, content);
            }
        }
    }

    // What the last build of the session wrote need not be written again, unless somebody else has been at it.
    private bool IsStillThere(RenderSlot slot, string destination) =>
        slot is { IsTakenOver: true, Written: { } written, Output: { } content } && written.Destination == destination
        && (output is not DirectoryOutputSink || (written.Length == content.Length && written.IsStillIn(session.Configuration.Destination)));

    private void RememberWritten(Dictionary<string, object> files)
    {
        if (!session.RecordsReads)
        {
            return;
        }

        foreach (var (destination, item) in files)
        {
            if (item is ContentItem written && session.Plan.Find(written) is { } slot && slot.Written?.Destination != destination)
            {
                slot.Written = output is DirectoryOutputSink
                    ? WrittenOutput.Of(destination, session.Configuration.Destination)
                    : new WrittenOutput(destination, 0, 0);
            }
        }

        foreach (var slot in session.Plan.Slots)
        {
            if (slot.Written is { } written && !(files.TryGetValue(written.Destination, out var item) && item == slot.Item))
            {
                slot.LoseFile();
            }
        }
    }

    private void RefuseWarnings()
    {
        if (options.Strict && diagnostics.WarningCount is > 0 and var count)
        {
            var message = count == 1 ? "There was a warning, and the build is strict." : $"There were {count} warnings, and the build is strict.";
            throw new JekyllException(DiagnosticId.WarningsRefused, message);
        }
    }

    private void TriggerPostWrite(List<WrittenItem> items)
    {
        if (setup.Hooks.IsEmpty)
        {
            return;
        }

        foreach (var item in items.Select(i => i.Item).OfType<ContentItem>())
        {
            setup.Hooks.Trigger(HookOwner.For(item), HookEvent.PostWrite, item);
        }
    }
}
