namespace JekyllNet.Sass.Protocol;

/// <summary>The end of a compilation: either <see cref="Css"/> or <see cref="Failure"/> is set.</summary>
internal sealed record CompileResponse(string? Css, string? SourceMap, CompileFailure? Failure) : OutboundMessage
{
    internal static CompileResponse Read(ProtoReader reader)
    {
        string? css = null;
        string? sourceMap = null;
        CompileFailure? failure = null;
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 2:
                    (css, sourceMap) = ReadSuccess(new ProtoReader(reader.ReadBytes()));
                    break;
                case 3:
                    failure = CompileFailure.Read(new ProtoReader(reader.ReadBytes()));
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new CompileResponse(css, sourceMap, failure);
    }

    private static (string Css, string? SourceMap) ReadSuccess(ProtoReader reader)
    {
        var css = "";
        string? sourceMap = null;
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
                default:
                    reader.Skip();
                    break;
            }
        }

        return (css, sourceMap is { Length: > 0 } ? sourceMap : null);
    }
}
