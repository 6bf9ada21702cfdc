namespace JekyllNet.Yaml.Syntax;

/// <summary>A syntax error on its way out of scanner and parser, which do not know the file.</summary>
/// <param name="problem">What is wrong, in libyaml's words.</param>
/// <param name="context">What was being read, in libyaml's words.</param>
/// <param name="mark">Where that began: the place that Psych reports. The start of the text where libyaml gives none.</param>
internal sealed class YamlProblem(string problem, string? context, YamlMark mark) : Exception(problem)
{
    public string Text { get; } = context is null ? problem : problem + " " + context;

    public YamlMark Mark { get; } = mark;
}
