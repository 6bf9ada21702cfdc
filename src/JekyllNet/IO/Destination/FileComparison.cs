using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace JekyllNet.IO.Destination;

/// <summary>Tells whether files already hold what is to be written. Lengths are compared by the caller, who has them at hand.</summary>
internal static class FileComparison
{
    private const int ChunkLength = 64 * 1024;

    /// <summary>Whether the file holds these bytes; false when it cannot be read.</summary>
    public static bool HasContent(string path, ReadOnlySpan<byte> content)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(content.Length, 1, ChunkLength));
        try
        {
            using SafeFileHandle handle = Open(path);
            for (int offset = 0; offset < content.Length;)
            {
                int read = RandomAccess.Read(handle, buffer.AsSpan(0, Math.Min(buffer.Length, content.Length - offset)), offset);
                if (read == 0 || !content.Slice(offset, read).SequenceEqual(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                offset += read;
            }

            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether two files of the given length hold the same bytes; false when the first cannot be read.</summary>
    public static bool HaveSameContent(string path, string otherPath, long length)
    {
        byte[] chunk = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(length, 1, ChunkLength));
        byte[] otherChunk = ArrayPool<byte>.Shared.Rent(chunk.Length);
        try
        {
            using SafeFileHandle handle = Open(path);
            using SafeFileHandle other = Open(otherPath);
            int wanted = Math.Min(chunk.Length, otherChunk.Length);
            for (long offset = 0; offset < length;)
            {
                int read = RandomAccess.Read(handle, chunk.AsSpan(0, wanted), offset);
                if (read == 0 || !FillFrom(other, otherChunk.AsSpan(0, read), offset) ||
                    !chunk.AsSpan(0, read).SequenceEqual(otherChunk.AsSpan(0, read)))
                {
                    return false;
                }

                offset += read;
            }

            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
            ArrayPool<byte>.Shared.Return(otherChunk);
        }
    }

    private static bool FillFrom(SafeFileHandle handle, Span<byte> buffer, long offset)
    {
        while (!buffer.IsEmpty)
        {
            int read = RandomAccess.Read(handle, buffer, offset);
            if (read == 0)
            {
                return false;
            }

            buffer = buffer[read..];
            offset += read;
        }

        return true;
    }

    private static SafeFileHandle Open(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
