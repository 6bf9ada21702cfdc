using System.Security.Cryptography;
using JekyllNet.Sass.Protocol;

namespace JekyllNet.Sass.Caching;

/// <summary>A result, the fingerprint of its request, and those of the files that it was made from, in the order of its loaded paths.</summary>
internal sealed record CacheEntry(string Request, SassResult Result, IReadOnlyList<string> Hashes)
{
    /// <summary>The bytes to keep: a checksum, then what it is of.</summary>
    public byte[] ToBytes()
    {
        var entry = new ProtoWriter();
        entry.WriteStringAlways(1, Result.Css);
        entry.WriteString(2, Result.SourceMap);
        entry.WriteStrings(3, Result.LoadedPaths);
        entry.WriteStrings(4, Hashes);
        entry.WriteStrings(5, Result.MissingPaths);
        foreach (var diagnostic in Result.Diagnostics)
        {
            entry.WriteMessage(6, message => Write(message, diagnostic));
        }

        entry.WriteString(7, Request);
        return [.. SHA256.HashData(entry.Written.Span), .. entry.Written.Span];
    }

    /// <summary>The entry, or null if the bytes are none, or none any more.</summary>
    public static CacheEntry? Parse(byte[] bytes)
    {
        const int checksum = SHA256.HashSizeInBytes;
        if (bytes.Length < checksum || !SHA256.HashData(bytes.AsSpan(checksum)).AsSpan().SequenceEqual(bytes.AsSpan(0, checksum)))
        {
            return null;
        }

        try
        {
            var entry = Read(new ProtoReader(bytes.AsSpan(checksum)));
            return entry.Hashes.Count == entry.Result.LoadedPaths.Count ? entry : null;
        }
        catch (ProtocolException)
        {
            return null;
        }
    }

    private static CacheEntry Read(ProtoReader reader)
    {
        string css = "", request = "";
        string? sourceMap = null;
        List<string> loaded = [], hashes = [], missing = [];
        List<SassDiagnostic> diagnostics = [];
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 1:
                    css = reader.ReadString();
                    break;
                case 2:
                    sourceMap = reader.ReadString();
                    break;
                case 3:
                    loaded.Add(reader.ReadString());
                    break;
                case 4:
                    hashes.Add(reader.ReadString());
                    break;
                case 5:
                    missing.Add(reader.ReadString());
                    break;
                case 6:
                    diagnostics.Add(LogEvent.Read(new ProtoReader(reader.ReadBytes())).Diagnostic);
                    break;
                case 7:
                    request = reader.ReadString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        var result = new SassResult { Css = css, SourceMap = sourceMap, LoadedPaths = loaded, MissingPaths = missing, Diagnostics = diagnostics };
        return new CacheEntry(request, result, hashes);
    }

    // In the form in which the compiler sent it.
    private static void Write(ProtoWriter message, SassDiagnostic diagnostic)
    {
        message.WriteUInt32(2, (uint)diagnostic.Kind);
        message.WriteString(3, diagnostic.Message);
        if (diagnostic.Span is { } span)
        {
            message.WriteMessage(4, place =>
            {
                place.WriteString(1, span.Text);
                place.WriteMessage(2, start =>
                {
                    start.WriteUInt32(2, (uint)(span.Line - 1));
                    start.WriteUInt32(3, (uint)(span.Column - 1));
                });
                place.WriteString(4, span.Url);
            });
        }

        message.WriteString(6, diagnostic.Formatted);
        message.WriteString(7, diagnostic.DeprecationId);
    }
}
