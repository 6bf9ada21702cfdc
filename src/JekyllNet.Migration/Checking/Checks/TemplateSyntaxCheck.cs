using JekyllNet.Diagnostics;
using JekyllNet.Liquid;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>
/// Templates that do not parse, all of them, where a build ends at the first; and Liquid that only the lax parser takes, also where the
/// configuration chose to hear nothing of it.
/// </summary>
internal sealed class TemplateSyntaxCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        if (site.Liquid is not { } liquid)
        {
            yield break;
        }

        liquid.ErrorMode = LiquidErrorMode.Warn;
        var parser = new LiquidParser(liquid);
        foreach (var text in site.Texts.Where(t => t.IsTemplate))
        {
            foreach (var diagnostic in ProblemsIn(text, parser))
            {
                // What the build told already is told in its words.
                if (!site.Result.Diagnostics.Any(d => IsSame(d, diagnostic, site)))
                {
                    var category = diagnostic.Severity == DiagnosticSeverity.Error ? FindingCategory.Build : FindingCategory.Liquid;
                    yield return Finding.Of(category, diagnostic);
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> ProblemsIn(SourceText text, LiquidParser parser)
    {
        var offset = text.FrontMatterLines;
        try
        {
            return parser.Parse(text.Text[text.BodyStart..], text.Path).Warnings
                .Select(w => Diagnostic.Warning(DiagnosticId.LiquidWarning, w.Description, Place(w.Line, w.Column)));
        }
        catch (LiquidException problem)
        {
            // An include that no page takes in does no harm, and whether one does is for the build to say.
            var place = Place(problem.Line ?? 0, problem.Column ?? 0);
            return [text.IsItem ? Diagnostic.Error(DiagnosticId.LiquidSyntax, problem.Description, place) : Diagnostic.Warning(DiagnosticId.LiquidSyntax, problem.Description, place)];
        }

        SourceLocation Place(int line, int column) => new(text.Path, line > 0 ? line + offset : 0, column);
    }

    private static bool IsSame(Diagnostic told, Diagnostic found, CheckedSite site) =>
        told.Id == found.Id && told.Location is { } place && found.Location is { } other
        && place.Line == other.Line && place.Column == other.Column && IO.SitePath.ToRelative(site.Source, place.Path) == other.Path;
}
