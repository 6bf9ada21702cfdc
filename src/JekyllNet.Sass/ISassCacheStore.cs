namespace JekyllNet.Sass;

/// <summary>Bytes by key. Implementations must be thread-safe, and a store that fails must act as if it were empty.</summary>
public interface ISassCacheStore
{
    /// <summary>What was last written under the key, or null.</summary>
    /// <param name="key">Hexadecimal digits; fit for a file name.</param>
    byte[]? Read(string key);

    /// <summary>Replaces what is under the key.</summary>
    void Write(string key, byte[] value);
}
