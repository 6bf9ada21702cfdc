using System.Reflection;
using System.Text.Json;
using JekyllNet.AspNetCore;
using JekyllNet.Highlighting;
using JekyllNet.Kramdown;
using JekyllNet.Liquid;
using JekyllNet.Migration.Comparison;
using JekyllNet.Plugins;
using JekyllNet.Sass;

namespace JekyllNet.Docs.Tests;

/// <summary>The public types of each package with the first sentences of their documentation.</summary>
internal static class ApiOverview
{
    private static readonly Assembly[] Assemblies =
    [
        typeof(Site).Assembly, typeof(BuiltInPlugins).Assembly, typeof(JekyllSites).Assembly, typeof(SiteComparer).Assembly,
        typeof(LiquidParser).Assembly, typeof(KramdownExtension).Assembly, typeof(Token).Assembly, typeof(SassCompiler).Assembly,
    ];

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var assembly in Assemblies)
        {
            json.WriteStartObject();
            json.WriteString("package", assembly.GetName().Name);
            json.WriteStartArray("namespaces");
            foreach (var group in assembly.GetExportedTypes().Where(t => !t.IsNested).GroupBy(t => t.Namespace!).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("name", group.Key);
                WriteTypes(json, group);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTypes(Utf8JsonWriter json, IEnumerable<Type> types)
    {
        json.WriteStartArray("types");
        foreach (var type in types.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", NameOf(type));
            json.WriteString("kind", KindOf(type));
            json.WriteString("summary", XmlDocumentation.SummaryOf(type));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(a => a.Name))}>"
        : type.Name;

    private static string KindOf(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ when type.IsSubclassOf(typeof(Exception)) => "exception",
        _ => type.GetMethod("<Clone>$") is null ? "class" : "record",
    };
}
