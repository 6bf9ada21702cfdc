using JekyllNet.Model;

namespace JekyllNet.Dependencies;

/// <summary>Takes down what one render reads. Used by one thread.</summary>
/// <param name="sets">Where sets of keys are kept that several renders have in common.</param>
internal sealed class ReadRecorder(ReadKeySets sets)
{
    private readonly HashSet<ReadKey> _keys = [];
    private readonly List<FileRead> _files = [];
    private bool _isVolatile;
    private bool _readsLeftovers;
    private ReadKey _last;

    public void Add(ReadKind kind, ItemIdentity? item = null, string name = "")
    {
        var key = new ReadKey(kind, item, name);
        if (key != _last)
        {
            _keys.Add(_last = key);
        }
    }

    public void AddFile(FileRead file) => _files.Add(file);

    /// <summary>What was read cannot be looked at again: the render must be done anew each time.</summary>
    public void MarkVolatile() => _isVolatile = true;

    /// <summary>The body read <c>layout</c>, in which the items before may have left something.</summary>
    public void MarkLeftovers() => _readsLeftovers = true;

    public ReadRecord ToRecord() => ReadRecord.Of(_keys, [.. _files], _isVolatile, _readsLeftovers, sets);
}
