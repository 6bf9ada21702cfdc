namespace JekyllNet.Sass;

/// <summary>Keeps results for as long as nothing that they were made from has changed. Thread-safe.</summary>
public abstract class SassCache
{
    /// <summary>The result of an equal request, if every file that was loaded is unchanged and none that was missed has appeared.</summary>
    public abstract SassResult? Find(SassRequest request);

    /// <summary>Keeps a result.</summary>
    public abstract void Keep(SassRequest request, SassResult result);
}
