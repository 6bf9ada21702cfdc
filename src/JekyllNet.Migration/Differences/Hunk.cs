namespace JekyllNet.Migration.Differences;

/// <summary>A stretch that stands for another: tokens of the old text and tokens of the new one. Either may be empty.</summary>
internal readonly record struct Hunk(int OldStart, int OldCount, int NewStart, int NewCount);
