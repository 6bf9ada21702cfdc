using JekyllNet.Liquid;

namespace JekyllNet.Migration.Checking.Templates;

/// <summary>
/// Puts empty tags in the place of those that nobody registered, so that a site with one unknown tag is looked over to its end.
/// </summary>
internal static class StandInTags
{
    // What belongs to a block that is known; without its block the parser finds the better words.
    private static readonly string[] Branches = ["else", "elsif", "when"];

    /// <summary>The names of the tags that are used and that nobody registered.</summary>
    public static string[] Unknown(LiquidOptions liquid, TemplateUses uses)
    {
        var known = liquid.Tags.Names.ToHashSet(StringComparer.Ordinal);
        return [.. uses.Tags.Keys.Where(name => name.Length > 0 && !known.Contains(name) && !Branches.Contains(name) && !EndsBlock(name)).Order(StringComparer.Ordinal)];

        bool EndsBlock(string name) =>
            name.StartsWith("end", StringComparison.Ordinal) && (known.Contains(name[3..]) || uses.Tags.ContainsKey(name[3..]));
    }

    /// <summary>Registers a stand-in for each of these.</summary>
    public static void Register(LiquidOptions liquid, TemplateUses uses, IEnumerable<string> unknown)
    {
        foreach (var name in unknown)
        {
            if (uses.Tags.ContainsKey("end" + name))
            {
                liquid.Tags.AddBlock(name, (_, body) => body);
            }
            else
            {
                liquid.Tags.AddTag(name, _ => new NothingStatement());
            }
        }
    }

    private sealed class NothingStatement : LiquidStatement
    {
        public override Fluid.Ast.Completion Render(TextWriter writer, LiquidContext context) => Fluid.Ast.Completion.Normal;
    }
}
