namespace JekyllNet.Sass.Protocol;

internal sealed record LogEvent(SassDiagnostic Diagnostic, string StackTrace) : OutboundMessage
{
    internal static LogEvent Read(ProtoReader reader)
    {
        var kind = SassDiagnosticKind.Warning;
        string message = "", formatted = "", stackTrace = "";
        string? deprecation = null;
        SassSpan? span = null;
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 2:
                    kind = (SassDiagnosticKind)reader.ReadUInt32();
                    break;
                case 3:
                    message = reader.ReadString();
                    break;
                case 4:
                    span = SpanReader.Read(new ProtoReader(reader.ReadBytes()));
                    break;
                case 5:
                    stackTrace = reader.ReadString();
                    break;
                case 6:
                    formatted = reader.ReadString();
                    break;
                case 7:
                    deprecation = reader.ReadString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new LogEvent(new SassDiagnostic(kind, message, formatted, deprecation is { Length: > 0 } ? deprecation : null, span), stackTrace);
    }
}
