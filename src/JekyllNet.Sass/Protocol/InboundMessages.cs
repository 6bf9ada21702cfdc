namespace JekyllNet.Sass.Protocol;

/// <summary>What the host sends. The field numbers are those of <c>embedded_sass.proto</c> 3.</summary>
internal static class InboundMessages
{
    /// <summary>The importer that resolves loads relative to the stylesheet they stand in; load paths follow in order.</summary>
    public const uint RelativeImporter = 1;

    public static ProtoWriter VersionRequest(uint id)
    {
        var message = new ProtoWriter();
        message.WriteMessage(7, version => version.WriteUInt32(1, id));
        return message;
    }

    public static ProtoWriter CompileRequest(SassRequest request, string? url)
    {
        var message = new ProtoWriter();
        message.WriteMessage(2, compile =>
        {
            compile.WriteMessage(2, input =>
            {
                input.WriteString(1, request.Text);
                input.WriteString(2, url);
                input.WriteUInt32(3, (uint)request.Syntax);
                if (url is not null)
                {
                    input.WriteMessage(4, Importer(RelativeImporter));
                }
            });
            compile.WriteUInt32(4, (uint)request.Style);
            compile.WriteBool(5, request.SourceMap);
            for (var i = 0; i < request.LoadPaths.Count; i++)
            {
                compile.WriteMessage(6, Importer(RelativeImporter + 1 + (uint)i));
            }

            compile.WriteBool(10, request.Verbose);
            compile.WriteBool(11, request.QuietDeps);
            compile.WriteBool(12, request.SourceMapIncludesSources);
            compile.WriteBool(13, request.Charset);
            compile.WriteStrings(15, request.FatalDeprecations);
            compile.WriteStrings(16, request.SilenceDeprecations);
            compile.WriteStrings(17, request.FutureDeprecations);
        });
        return message;
    }

    public static ProtoWriter CanonicalizeResponse(uint id, string? url, string? error)
    {
        var message = new ProtoWriter();
        message.WriteMessage(3, response =>
        {
            response.WriteUInt32(1, id);
            response.WriteString(2, url);
            response.WriteString(3, error);
            response.WriteBool(4, true);
        });
        return message;
    }

    public static ProtoWriter ImportSuccess(uint id, string contents, SassSyntax syntax, string sourceMapUrl)
    {
        var message = new ProtoWriter();
        message.WriteMessage(4, response =>
        {
            response.WriteUInt32(1, id);
            response.WriteMessage(2, success =>
            {
                success.WriteString(1, contents);
                success.WriteUInt32(2, (uint)syntax);
                success.WriteString(3, sourceMapUrl);
            });
        });
        return message;
    }

    public static ProtoWriter ImportFailure(uint id, string error)
    {
        var message = new ProtoWriter();
        message.WriteMessage(4, response =>
        {
            response.WriteUInt32(1, id);
            response.WriteStringAlways(3, error);
        });
        return message;
    }

    private static ProtoWriter Importer(uint id)
    {
        var importer = new ProtoWriter();
        importer.WriteUInt32Always(2, id);
        return importer;
    }
}
