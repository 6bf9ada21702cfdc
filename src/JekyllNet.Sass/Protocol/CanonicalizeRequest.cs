namespace JekyllNet.Sass.Protocol;

/// <summary>The question which file a load names.</summary>
internal sealed record CanonicalizeRequest(uint Id, uint ImporterId, string Url, bool FromImport) : OutboundMessage
{
    internal static CanonicalizeRequest Read(ProtoReader reader)
    {
        uint id = 0, importer = 0;
        var url = "";
        var fromImport = false;
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 1:
                    id = reader.ReadUInt32();
                    break;
                case 3:
                    importer = reader.ReadUInt32();
                    break;
                case 4:
                    url = reader.ReadString();
                    break;
                case 5:
                    fromImport = reader.ReadUInt32() != 0;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new CanonicalizeRequest(id, importer, url, fromImport);
    }
}
