using Microsoft.AspNetCore.StaticFiles;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>The media type of a file, with the site's encoding for texts.</summary>
internal sealed class ContentTypes
{
    private readonly string _encoding;
    private readonly FileExtensionContentTypeProvider _byExtension = new();

    /// <param name="encoding">The site's <c>encoding</c>.</param>
    public ContentTypes(string encoding)
    {
        _encoding = encoding;
        foreach (var line in ContentTypesData.Lines.Split('\n'))
        {
            var words = line.Trim().Split(' ');
            foreach (var extension in words[1..])
            {
                _byExtension.Mappings["." + extension] = words[0];
            }
        }
    }

    public string Of(string path)
    {
        if (!_byExtension.TryGetContentType(path, out var type))
        {
            return "application/octet-stream";
        }

        return NamesItsEncoding(type) ? $"{type}; charset={_encoding}" : type;
    }

    // XML says within what its encoding is.
    private static bool NamesItsEncoding(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type is "application/javascript" or "application/json" or "application/manifest+json";
}
