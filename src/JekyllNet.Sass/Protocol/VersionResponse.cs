namespace JekyllNet.Sass.Protocol;

internal sealed record VersionResponse(string ProtocolVersion, string ImplementationName, string ImplementationVersion) : OutboundMessage
{
    internal static VersionResponse Read(ProtoReader reader)
    {
        string protocol = "", name = "", version = "";
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 1:
                    protocol = reader.ReadString();
                    break;
                case 3:
                    version = reader.ReadString();
                    break;
                case 4:
                    name = reader.ReadString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new VersionResponse(protocol, name, version);
    }
}
