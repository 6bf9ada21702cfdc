using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Differences;

/// <summary>A number by which the same difference is known again on another page.</summary>
internal static class DifferenceSignature
{
    public static ulong Of(DifferenceClasses found, string old, string other)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, (int)found);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], old.Length);
        hash.AppendData(head);
        hash.AppendData(MemoryMarshal.AsBytes(old.AsSpan()));
        hash.AppendData(MemoryMarshal.AsBytes(other.AsSpan()));
        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }
}
