using JekyllNet.Liquid;

namespace JekyllNet.Tests.Templating;

/// <summary>Jekyll's filters and tags against recorded output.</summary>
public class TemplateCaseTests
{
    [Theory]
    [MemberData(nameof(TemplateCase.ReadAll), MemberType = typeof(TemplateCase))]
    public void RendersAsJekyllDoes(TemplateCase recorded)
    {
        var host = new TemplateHost();
        if (recorded.Fails)
        {
            var error = Assert.ThrowsAny<LiquidException>(() => host.Render(recorded.Template));
            Assert.Equal(recorded.Expected, error.Message);
        }
        else
        {
            Assert.Equal(recorded.Expected, host.Render(recorded.Template));
        }

        Assert.Equal(recorded.Warnings, host.Warnings);
    }
}
