namespace JekyllNet.Sass.Protocol;

internal sealed record CompileFailure(string Message, SassSpan? Span, string StackTrace, string Formatted)
{
    internal static CompileFailure Read(ProtoReader reader)
    {
        string message = "", stackTrace = "", formatted = "";
        SassSpan? span = null;
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 1:
                    message = reader.ReadString();
                    break;
                case 2:
                    span = SpanReader.Read(new ProtoReader(reader.ReadBytes()));
                    break;
                case 3:
                    stackTrace = reader.ReadString();
                    break;
                case 4:
                    formatted = reader.ReadString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new CompileFailure(message, span, stackTrace, formatted);
    }
}
