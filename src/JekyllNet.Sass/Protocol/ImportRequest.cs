namespace JekyllNet.Sass.Protocol;

/// <summary>The wish for the text of a file that was found before.</summary>
internal sealed record ImportRequest(uint Id, string Url) : OutboundMessage
{
    internal static ImportRequest Read(ProtoReader reader)
    {
        uint id = 0;
        var url = "";
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 1:
                    id = reader.ReadUInt32();
                    break;
                case 4:
                    url = reader.ReadString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new ImportRequest(id, url);
    }
}
