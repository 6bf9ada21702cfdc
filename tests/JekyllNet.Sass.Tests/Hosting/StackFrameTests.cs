using JekyllNet.Sass.Hosting;

namespace JekyllNet.Sass.Tests.Hosting;

public sealed class StackFrameTests
{
    [Theory]
    [InlineData("css/a b.scss 1:5    root stylesheet\n", "/site/css/a b.scss", 1, 5)]
    [InlineData("../x/_a.scss 10:2   mixin()\ncss/a.scss 1:1  root stylesheet\n", "/x/_a.scss", 10, 2)]
    [InlineData("/abs/a.scss 3:4  root stylesheet\n", "/abs/a.scss", 3, 4)]
    public void The_innermost_frame_is_the_place(string trace, string path, int line, int column)
    {
        var span = StackFrame.FindSpan(trace, "/site");
        Assert.Equal((path, line, column), (span!.Path, span.Line, span.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("- 1:1  root stylesheet\n")]
    [InlineData("a.scss  root stylesheet\n")]
    [InlineData("a.scss x:1  root stylesheet\n")]
    [InlineData("a.scss 99999999999:1  root stylesheet\n")]
    [InlineData("sass:meta 1:1  root stylesheet\n")]
    public void What_has_no_place_has_none(string trace) => Assert.Null(StackFrame.FindSpan(trace, "/site"));
}
