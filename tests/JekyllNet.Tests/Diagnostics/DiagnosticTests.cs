using JekyllNet.Diagnostics;

namespace JekyllNet.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void Is_written_in_MSBuilds_canonical_form()
    {
        var diagnostic = Diagnostic.Warning(DiagnosticId.LayoutNotFound, "No\nlayout.", new SourceLocation("docs/a.md", 12, 5));
        Assert.Equal("docs/a.md(12,5): warning JN5001: No layout.", diagnostic.ToString());
        Assert.Equal("docs/a.md(12): error JN5001: x (in b; in c)",
            (Diagnostic.Error(DiagnosticId.LayoutNotFound, "x", new SourceLocation("docs/a.md", 12)) with { Notes = ["in b", "in c"] }).ToString());
        Assert.Equal("a: info JN1001: x", Diagnostic.Info(DiagnosticId.ConfigurationNotFound, "x", new SourceLocation("a")).ToString());
        Assert.Equal("error JN1001: x", Diagnostic.Error(DiagnosticId.ConfigurationNotFound, "x").ToString());
    }

    [Fact]
    public void A_bag_sorts_by_place_and_keeps_the_order_of_what_stands_in_one()
    {
        var bag = new DiagnosticBag();
        Assert.False(bag.HasErrors);
        Parallel.For(0, 1000, i => bag.Add(Diagnostic.Warning(DiagnosticId.SassWarning, "w", new SourceLocation($"f{i % 7}", 1 + (i % 13), 1))));
        bag.Add(Diagnostic.Error(DiagnosticId.SassFailed, "first", new SourceLocation("a", 1, 1)));
        bag.Add(Diagnostic.Error(DiagnosticId.SassFailed, "second", new SourceLocation("a", 1, 1)));
        bag.Add(Diagnostic.Info(DiagnosticId.SassFailed, "no place"));
        var sorted = bag.ToSortedList();
        Assert.True(bag.HasErrors);
        Assert.Equal(1003, sorted.Count);
        Assert.Equal(["no place", "first", "second"], sorted.Take(3).Select(d => d.Message));
        var places = sorted.Skip(3).Select(d => d.Location!.Value).ToArray();
        Assert.Equal(places.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line), places);
    }
}
