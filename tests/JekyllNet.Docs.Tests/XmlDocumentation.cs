using System.Xml.Linq;

namespace JekyllNet.Docs.Tests;

/// <summary>Reads the XML documentation that the compiler writes beside an assembly.</summary>
internal static class XmlDocumentation
{
    /// <summary>A member's summary as Markdown on one line.</summary>
    public static string SummaryOf(Type type, string member)
    {
        var document = XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml"));
        var name = $"F:{type.FullName}.{member}";
        var summary = document.Descendants("member").Single(m => (string?)m.Attribute("name") == name).Element("summary")!;
        var text = string.Concat(summary.Nodes().Select(Markdown));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => "`" + code.Value + "`",
        XElement see => "`" + (((string?)see.Attribute("cref"))?.Split('.')[^1] ?? see.Value) + "`",
        _ => "",
    };
}
