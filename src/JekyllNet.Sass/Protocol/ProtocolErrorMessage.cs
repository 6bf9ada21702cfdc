namespace JekyllNet.Sass.Protocol;

internal sealed record ProtocolErrorMessage(string Message) : OutboundMessage
{
    internal static ProtocolErrorMessage Read(ProtoReader reader)
    {
        var message = "";
        while (reader.Next())
        {
            if (reader.Field == 3)
            {
                message = reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new ProtocolErrorMessage(message);
    }
}
