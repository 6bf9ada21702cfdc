using JekyllNet.Sass.Importing;
using JekyllNet.Sass.Protocol;

namespace JekyllNet.Sass.Hosting;

/// <summary>One compilation under way: gathers what the compiler says and answers what it asks.</summary>
internal sealed class Compilation(uint id, SassRequest request, string? workingDirectory)
{
    private readonly TaskCompletionSource<SassResult> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Importer _importer = new(request);
    private readonly List<SassDiagnostic> _diagnostics = [];
    private readonly HashSet<(SassDiagnosticKind, string)> _reported = [];

    public uint Id { get; } = id;

    public Task<SassResult> Result => _result.Task;

    /// <summary>Whether anybody still waits for the result.</summary>
    public bool IsLive => !_result.Task.IsCompleted;

    public ProtoWriter Request() =>
        InboundMessages.CompileRequest(request, request.Path is { } path ? FileUrl.FromPath(path) : null);

    public void Cancel(CancellationToken cancellationToken) => _result.TrySetCanceled(cancellationToken);

    public void Fail(Exception reason) => _result.TrySetException(reason);

    public void Log(LogEvent log)
    {
        // Dart Sass repeats a warning for each time the code is run.
        if (_reported.Add((log.Diagnostic.Kind, log.Diagnostic.Formatted)))
        {
            _diagnostics.Add(log.Diagnostic with { Span = log.Diagnostic.Span ?? StackFrame.FindSpan(log.StackTrace, workingDirectory) });
        }
    }

    public void Finish(CompileResponse response)
    {
        if (response.Failure is { } failure)
        {
            _result.TrySetException(new SassException(
                failure.Message,
                failure.Span,
                failure.Formatted.Length > 0 ? failure.Formatted : "Error: " + failure.Message,
                failure.StackTrace)
            {
                LoadedPaths = _importer.Files.Loaded,
                MissingPaths = _importer.Files.Missing,
                Diagnostics = _diagnostics,
            });
            return;
        }

        _result.TrySetResult(new SassResult
        {
            Css = response.Css ?? "",
            SourceMap = response.SourceMap,
            LoadedPaths = _importer.Files.Loaded,
            MissingPaths = _importer.Files.Missing,
            Diagnostics = [.. _importer.Substitutions.Select(pair => GaveWay(pair.Key, pair.Value)), .. _diagnostics],
        });
    }

    public ProtoWriter Answer(CanonicalizeRequest question)
    {
        if (!IsLive)
        {
            return InboundMessages.CanonicalizeResponse(question.Id, null, "The compilation was cancelled.");
        }

        try
        {
            var loadPath = (int)question.ImporterId - (int)InboundMessages.RelativeImporter - 1;
            var url = _importer.Canonicalize(loadPath, question.Url, question.FromImport);
            return InboundMessages.CanonicalizeResponse(question.Id, url, null);
        }
        catch (Exception e) when (IsAboutFiles(e))
        {
            return InboundMessages.CanonicalizeResponse(question.Id, null, e.Message);
        }
    }

    public ProtoWriter Answer(ImportRequest question)
    {
        try
        {
            var (text, syntax) = _importer.Load(question.Url);
            return InboundMessages.ImportSuccess(question.Id, text, syntax, question.Url);
        }
        catch (Exception e) when (IsAboutFiles(e))
        {
            return InboundMessages.ImportFailure(question.Id, e.Message);
        }
    }

    private static SassDiagnostic GaveWay(string page, string file)
    {
        var message = $"The page {page} cannot be loaded as a stylesheet, as it has front matter; {file} was loaded in its place. Jekyll fails here: give one of them another name.";
        return new SassDiagnostic(SassDiagnosticKind.Warning, message, "WARNING: " + message, null, new SassSpan(FileUrl.FromPath(page), 1, 1, ""));
    }

    private static bool IsAboutFiles(Exception e) =>
        e is LoadException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
