using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Reports;

/// <summary>The words in which reports name the classes, and their order.</summary>
internal static class ClassNames
{
    public static IReadOnlyList<(DifferenceClasses Class, string Name)> All { get; } =
    [
        (DifferenceClasses.Structure, "structure"),
        (DifferenceClasses.Text, "text"),
        (DifferenceClasses.HeadMetadata, "head metadata"),
        (DifferenceClasses.CodeColouring, "code colouring"),
        (DifferenceClasses.EntityForm, "entity form"),
        (DifferenceClasses.AttributeOrder, "attribute order"),
        (DifferenceClasses.Whitespace, "whitespace"),
        (DifferenceClasses.AssetBytes, "asset bytes"),
    ];

    public static IEnumerable<string> Of(DifferenceClasses classes)
    {
        foreach (var (flag, name) in All)
        {
            if (classes.HasFlag(flag))
            {
                yield return name;
            }
        }
    }

    public static string Single(DifferenceClasses found) => Of(found).First();
}
