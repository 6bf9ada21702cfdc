using System.Security.Cryptography;
using JekyllNet.Sass.Protocol;

namespace JekyllNet.Sass.Caching;

/// <summary>Fingerprints of requests and files.</summary>
internal static class CacheKey
{
    // Changes with the form of the entries.
    private const string Format = "2";

    /// <summary>The fingerprint of all that a request asks for, and of the compiler that answers it.</summary>
    public static string Of(SassRequest request, string compiler)
    {
        var text = new ProtoWriter();
        text.WriteStringAlways(1, Format);
        text.WriteStringAlways(1, compiler);
        text.WriteStrings(2, request.LoadPaths);
        text.WriteBool(3, request.Roots is not null);
        text.WriteStrings(4, request.Roots ?? []);
        text.WriteBool(6, request.PagesGiveWay);
        text.WriteMessage(5, InboundMessages.CompileRequest(request, request.Path));
        return Convert.ToHexStringLower(SHA256.HashData(text.Written.Span));
    }

    /// <summary>
    /// The name of the place for the result. A stylesheet with a path keeps its place when its text changes: a new result takes that of
    /// the old one, so that edits leave nothing behind.
    /// </summary>
    public static string PlaceOf(SassRequest request, string compiler) => Of(request.Path is null ? request : request with { Text = "" }, compiler);

    /// <summary>The fingerprint of the content, or null if the file cannot be read.</summary>
    public static string? OfFile(ISassFileSystem files, string path)
    {
        try
        {
            return files.FileExists(path) ? Convert.ToHexStringLower(SHA256.HashData(files.ReadFile(path))) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
