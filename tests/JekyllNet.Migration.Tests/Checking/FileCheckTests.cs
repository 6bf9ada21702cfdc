using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Tests.Checking;

public sealed class FileCheckTests
{
    [Fact]
    public async Task Output_that_gets_into_its_own_way_is_told()
    {
        using var site = new CheckedFolder()
            .With("a.html", "---\npermalink: /x.html\n---\n").With("b.html", "---\npermalink: /x.html\n---\n").With("f", "file").With("c.html", "---\npermalink: /f/c.html\n---\n");

        Assert.Contains("/x.html: a.html, b.html", Assert.Single(await site.FindAsync(DiagnosticId.DestinationConflict)), StringComparison.Ordinal);
        Assert.Equal([": /f is a file, and the folder of other files too."], await site.FindAsync(FindingId.FileAndFolder));
    }

    [Fact]
    public async Task Encodings_are_told()
    {
        using var site = new CheckedFolder()
            .With("_layouts/l.html", "\uFEFF---\n---\na").With("_includes/b.html", [(byte)'a', (byte)'\n', 0xE4]);

        Assert.Equal(["_layouts/l.html(1): The file begins with a byte order mark, which is left out."], await site.FindAsync(FindingId.ByteOrderMark));
        Assert.Equal(["_includes/b.html(2): The file is not UTF-8."], await site.FindAsync(FindingId.NotUtf8));
    }

    [Fact]
    public async Task Urls_that_differ_by_case_are_told()
    {
        using var site = new CheckedFolder().With("a.html", "---\npermalink: /About.html\n---\n").With("about.html", "---\n---\n").With("b.txt", "");

        Assert.Equal(["about.html: These differ only by case: /About.html, /about.html."], await site.FindAsync(FindingId.UrlsDifferByCase));
    }

    [Fact]
    public async Task Data_and_stylesheets_in_other_encodings_are_told()
    {
        using var site = new CheckedFolder()
            .With("_data/a.yml", [.. "a: "u8, 0xE4]).With("_data/b.csv", [0xFF, 0xFE, (byte)'a', 0]).With("_sass/c.scss", "\uFEFFa { b: c }").With("_data/d.png", [0xE4]);

        Assert.Equal(["_data/a.yml(1): The file is not UTF-8.", "_data/b.csv(1): The file is UTF-16, which Jekyll does not read."], await site.FindAsync(FindingId.NotUtf8));
        Assert.Equal(["_sass/c.scss(1): The file begins with a byte order mark, which is left out."], await site.FindAsync(FindingId.ByteOrderMark));
    }
}
