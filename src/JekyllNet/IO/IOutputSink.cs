namespace JekyllNet.IO;

/// <summary>Where the files of a build go.</summary>
/// <remarks>
/// A build calls <see cref="Begin"/>, then <see cref="Write"/>, <see cref="Copy"/> and <see cref="Keep"/> in any number and from any
/// thread, then either <see cref="Commit"/> or <see cref="Abort"/>. Until <see cref="Commit"/> nothing that an earlier build
/// wrote changes. When one path is written twice the later call wins.
/// Paths are relative to the destination and use <c>/</c>; a leading <c>/</c> is ignored and <c>..</c> cannot leave the destination.
/// </remarks>
public interface IOutputSink
{
    /// <summary>
    /// Called by <see cref="Commit"/> with the full paths of what an earlier build left and this one did not write, just before
    /// they go. The list may be changed: what is taken out stays. Jekyll's <c>clean:on_obsolete</c> hook.
    /// </summary>
    Action<IList<string>>? OnObsolete { get; set; }

    /// <summary>Starts a build, and clears away what a build that was killed left behind.</summary>
    void Begin();

    /// <summary>Stages a file with the given content. The content is taken over before the call returns. Thread-safe.</summary>
    void Write(string relativePath, ReadOnlyMemory<byte> content);

    /// <summary>Stages a copy of a source file, byte for byte and with its time. Thread-safe.</summary>
    /// <param name="relativePath">Where the copy goes.</param>
    /// <param name="from">The file system the source file is in.</param>
    /// <param name="sourcePath">The source file.</param>
    /// <param name="lastWriteTime">The time that the copy gets, in whole seconds as with Jekyll.</param>
    /// <param name="copyLink">
    /// True to copy a symbolic link as a link (Jekyll outside of production and safe mode); false to copy what it leads to.
    /// </param>
    void Copy(string relativePath, ISiteFileSystem from, string sourcePath, DateTimeOffset lastWriteTime, bool copyLink);

    /// <summary>
    /// Says that the file belongs to this build though it is not written again, so that it is not obsolete. Thread-safe.
    /// </summary>
    void Keep(string relativePath);

    /// <summary>Puts the staged files in place and removes the obsolete ones.</summary>
    /// <exception cref="IOException">It could not be done; everything is again as it was before <see cref="Begin"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled in time; everything is as it was before <see cref="Begin"/>.</exception>
    void Commit(CancellationToken cancellationToken);

    /// <summary>Forgets what was staged. Does nothing when no build was begun or it is committed already.</summary>
    void Abort();
}
