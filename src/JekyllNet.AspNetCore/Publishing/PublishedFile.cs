using System.Security.Cryptography;

namespace JekyllNet.AspNetCore.Publishing;

/// <summary>A file of a built site: either its bytes, or where on the disk they are.</summary>
internal sealed class PublishedFile
{
    private PublishedFile(byte[]? content, string? physicalPath, string entityTag, DateTimeOffset lastModified, long length)
    {
        Length = length;
        LastModified = lastModified;
        Content = content;
        PhysicalPath = physicalPath;
        EntityTag = entityTag;
    }

    /// <summary>What was rendered; null for a file that is copied as it is.</summary>
    public byte[]? Content { get; }

    /// <summary>Where a copied file lies, so that a large one need not be kept in memory.</summary>
    public string? PhysicalPath { get; }

    /// <summary>Differs as soon as the content does. In quotes, as HTTP wants it.</summary>
    public string EntityTag { get; }

    /// <summary>When the content last changed: of a copied file its own time, of a rendered one that of the build which changed it.</summary>
    public DateTimeOffset LastModified { get; }

    /// <summary>In bytes.</summary>
    public long Length { get; }

    /// <summary>The bytes, wherever they are; null if a copied file has gone since the build.</summary>
    public byte[]? Read()
    {
        try
        {
            return Content ?? File.ReadAllBytes(PhysicalPath!);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static PublishedFile Rendered(byte[] content, DateTimeOffset now) =>
        new(content, null, "\"" + Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16)) + "\"", now, content.Length);

    public static PublishedFile Copied(string physicalPath, DateTimeOffset lastWriteTime, long length) =>
        new(null, physicalPath, FormattableString.Invariant($"\"{lastWriteTime.UtcTicks:x}-{length:x}\""), lastWriteTime, length);
}
