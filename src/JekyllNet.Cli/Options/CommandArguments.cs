namespace JekyllNet.Cli.Options;

/// <summary>What a command line gave: the options that were set, by key, and the words left over.</summary>
internal sealed class CommandArguments(IReadOnlyDictionary<string, object> values, IReadOnlyList<string> words)
{
    /// <summary>By key: <see cref="bool"/>, <see cref="long"/>, <see cref="string"/> or a list of strings.</summary>
    public IReadOnlyDictionary<string, object> Values { get; } = values;

    public IReadOnlyList<string> Words { get; } = words;

    public bool IsSet(string key) => Values.TryGetValue(key, out var value) && value is true;

    public string? Text(string key) => Values.TryGetValue(key, out var value) ? value as string : null;

    public IReadOnlyList<string>? List(string key) => Values.TryGetValue(key, out var value) ? value as IReadOnlyList<string> : null;

    /// <summary>The same without some keys.</summary>
    public CommandArguments Without(params IEnumerable<string> keys) => new(Values.Where(v => !keys.Contains(v.Key)).ToDictionary(), Words);
}
