using System.Runtime.ExceptionServices;
using JekyllNet.Diagnostics;
using JekyllNet.Hooks;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>
/// Reads the documents of a directory with several threads. They come out, and what there is to tell of them is told, in the order of
/// their paths, whatever the number of threads.
/// </summary>
internal sealed class DocumentsReader(ReadingContext context)
{
    /// <summary>The documents of these files, in their order. One that cannot be read ends the sequence when its turn comes.</summary>
    /// <exception cref="JekyllException">A document cannot be read.</exception>
    public IEnumerable<Document> Read(IReadOnlyList<string> paths, Collection collection)
    {
        // Such hooks see one document after the other.
        if (context.Hooks.Has(HookEvent.PostInit))
        {
            var reader = new DocumentReader(context);
            return paths.Select(path => reader.Read(path, collection));
        }

        var outcomes = new Outcome[paths.Count];
        Workers.Run(paths.Count, context.Workers, i => outcomes[i] = Read(paths[i], collection));
        return outcomes.Select(Take);
    }

    private Outcome Read(string path, Collection collection)
    {
        var log = new HeldLog(context.Log.TellsDetails);
        try
        {
            return new Outcome(new DocumentReader(context with { Log = log }).Read(path, collection), log, null);
        }
        catch (Exception problem)
        {
            return new Outcome(null, log, ExceptionDispatchInfo.Capture(problem));
        }
    }

    private Document Take(Outcome outcome)
    {
        outcome.Log.ReleaseTo(context.Log);
        outcome.Problem?.Throw();
        return outcome.Document!;
    }

    private readonly record struct Outcome(Document? Document, HeldLog Log, ExceptionDispatchInfo? Problem);
}
