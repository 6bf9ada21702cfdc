using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;

namespace JekyllNet.Docs.Tests;

/// <summary>Reads the XML documentation that the compiler writes beside an assembly.</summary>
internal static class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> Members = new();

    /// <summary>A field's summary as Markdown on one line.</summary>
    public static string SummaryOf(Type type, string field) => SummaryOf(type.Assembly, $"F:{type.FullName}.{field}");

    /// <summary>A type's summary as Markdown on one line.</summary>
    public static string SummaryOf(Type type) => SummaryOf(type.Assembly, "T:" + type.FullName);

    private static string SummaryOf(Assembly assembly, string name)
    {
        var summary = Members.GetOrAdd(assembly, Read)[name].Element("summary")!;
        var text = string.Concat(summary.Nodes().Select(Markdown));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Dictionary<string, XElement> Read(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(m => (string)m.Attribute("name")!);

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => "`" + code.Value + "`",
        XElement see => "`" + ((string?)see.Attribute("langword") ?? NameIn((string?)see.Attribute("cref")) ?? (string?)see.Attribute("name") ?? see.Value) + "`",
        _ => "",
    };

    // M:JekyllNet.Site.ProcessAsync(System.Threading.CancellationToken)
    private static string? NameIn(string? reference) => reference?.Split('(')[0].Split('.')[^1].Split('`')[0];
}
