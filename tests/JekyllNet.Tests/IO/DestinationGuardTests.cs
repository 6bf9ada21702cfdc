using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Tests.IO;

[Trait("Behaviour", "CONFIG-08")]
public sealed class DestinationGuardTests
{
    [Theory]
    [InlineData("/a/b", "/a/b")]
    [InlineData("/a/b", "/a")]
    [InlineData("/a/b", "/")]
    public void Refuses_a_destination_that_is_or_holds_the_source(string source, string destination)
    {
        JekyllException problem = Assert.Throws<JekyllException>(() => DestinationGuard.Check(source, destination));
        Assert.Equal("Destination directory cannot be or contain the Source directory.", problem.Message);
        Assert.Equal(DiagnosticId.DestinationInvalid, problem.Diagnostic.Id);
    }

    [Theory]
    [InlineData("/a/b", "/a/b/_site")]
    [InlineData("/a/bc", "/a/b")]
    [InlineData("/a/b", "/c")]
    public void Lets_others_pass(string source, string destination) => DestinationGuard.Check(source, destination);

    [Fact]
    public void Is_not_fooled_by_a_link()
    {
        using TemporaryFolder folder = new();
        folder.Write("site/src/a", "a");
        folder.Link("door", "site");
        Assert.Throws<JekyllException>(() => DestinationGuard.Check(folder["site/src"], folder["door"], new PhysicalSiteFileSystem()));
        DestinationGuard.Check(folder["site/src"], folder["door/other"], new PhysicalSiteFileSystem());
    }
}
