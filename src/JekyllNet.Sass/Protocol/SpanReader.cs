namespace JekyllNet.Sass.Protocol;

internal static class SpanReader
{
    public static SassSpan Read(ProtoReader reader)
    {
        string text = "", url = "";
        int line = 0, column = 0;
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 1:
                    text = reader.ReadString();
                    break;
                case 2:
                    (line, column) = ReadLocation(new ProtoReader(reader.ReadBytes()));
                    break;
                case 4:
                    url = reader.ReadString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new SassSpan(url.Length == 0 ? null : url, line + 1, column + 1, text);
    }

    private static (int Line, int Column) ReadLocation(ProtoReader reader)
    {
        int line = 0, column = 0;
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 2:
                    line = (int)reader.ReadUInt32();
                    break;
                case 3:
                    column = (int)reader.ReadUInt32();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return (line, column);
    }
}
