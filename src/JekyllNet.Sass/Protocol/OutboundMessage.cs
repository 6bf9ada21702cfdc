namespace JekyllNet.Sass.Protocol;

/// <summary>What the compiler sends. The field numbers are those of <c>embedded_sass.proto</c> 3.</summary>
internal abstract record OutboundMessage
{
    public static OutboundMessage Parse(ReadOnlySpan<byte> bytes)
    {
        var reader = new ProtoReader(bytes);
        OutboundMessage? message = null;
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 1:
                    message = ProtocolErrorMessage.Read(new ProtoReader(reader.ReadBytes()));
                    break;
                case 2:
                    message = CompileResponse.Read(new ProtoReader(reader.ReadBytes()));
                    break;
                case 3:
                    message = LogEvent.Read(new ProtoReader(reader.ReadBytes()));
                    break;
                case 4:
                    message = CanonicalizeRequest.Read(new ProtoReader(reader.ReadBytes()));
                    break;
                case 5:
                    message = ImportRequest.Read(new ProtoReader(reader.ReadBytes()));
                    break;
                case 8:
                    message = VersionResponse.Read(new ProtoReader(reader.ReadBytes()));
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return message ?? throw new ProtocolException("The Sass compiler sent a message of an unknown kind.");
    }
}
