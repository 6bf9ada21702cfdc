using JekyllNet.Liquid;

namespace JekyllNet.Migration.Checking.Templates;

/// <summary>
/// Puts empty tags in the place of those that nobody registered, so that a site with one unknown tag is looked over to its end.
/// </summary>
internal static class StandInTags
{
    // What belongs to a block that is known; without its block the parser finds the better words.
    private static readonly string[] Branches = ["else", "elsif", "when"];

    /// <summary>Registers a stand-in for each unknown tag that is used, and gives their names.</summary>
    public static IReadOnlyList<string> Register(LiquidOptions liquid, TemplateUses uses)
    {
        var known = liquid.Tags.Names.ToHashSet(StringComparer.Ordinal);
        var unknown = uses.Tags.Keys.Where(name => name.Length > 0 && !known.Contains(name) && !Branches.Contains(name) && !EndsBlock(name, uses))
            .Order(StringComparer.Ordinal).ToArray();
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

        return unknown;

        bool EndsBlock(string name, TemplateUses all) =>
            name.StartsWith("end", StringComparison.Ordinal) && (known.Contains(name[3..]) || all.Tags.ContainsKey(name[3..]));
    }

    private sealed class NothingStatement : LiquidStatement
    {
        public override Fluid.Ast.Completion Render(TextWriter writer, LiquidContext context) => Fluid.Ast.Completion.Normal;
    }
}
