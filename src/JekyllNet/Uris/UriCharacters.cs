using System.Buffers;

namespace JekyllNet.Uris;

/// <summary>The bytes that may stand unescaped in each part of a URI (RFC 3986).</summary>
internal static class UriCharacters
{
    private const string UnreservedText = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string SubDelimiters = "!$&'()*+,;=";
    private const string PathSegmentText = UnreservedText + SubDelimiters + ":@";

    public static readonly SearchValues<byte> Unreserved = Bytes(UnreservedText);
    public static readonly SearchValues<byte> PathSegment = Bytes(PathSegmentText);
    public static readonly SearchValues<byte> Path = Bytes(PathSegmentText + "/");
    public static readonly SearchValues<byte> Authority = Bytes(PathSegmentText + "[:]");
    public static readonly SearchValues<byte> Host = Bytes(UnreservedText + SubDelimiters + "[:]");
    public static readonly SearchValues<byte> Query = Bytes(PathSegmentText + "/?");
    public static readonly SearchValues<byte> Fragment = Query;

    /// <summary>One <c>a=b</c> of a query: <c>&amp;</c> and <c>;</c> are data here.</summary>
    public static readonly SearchValues<byte> QueryPair = Bytes(UnreservedText + "!$'()*+,=:@/?");

    /// <summary>All that has a meaning in a URI, and all that never needs an escape.</summary>
    public static readonly SearchValues<byte> Any = Bytes(UnreservedText + SubDelimiters + ":/?#[]@");

    /// <summary>What a form-encoded value keeps as it is.</summary>
    public static readonly SearchValues<byte> Form = Unreserved;

    private static SearchValues<byte> Bytes(string text) => SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(text));
}
