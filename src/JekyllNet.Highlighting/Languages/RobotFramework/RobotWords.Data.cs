using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal enum RobotSection
{
    None,
    Settings,
    Tests,
    Keywords,
    Variables,
}

internal enum RobotSetting
{
    None,
    Keyword,
    Arguments,
}

/// <summary>The headings and settings of Robot Framework.</summary>
internal static class RobotWords
{
    private static readonly PhraseSet WithKeywords = PhraseSet.Of(
        """
        library|resource|setup|teardown|template|suite setup|suite teardown|task setup|task teardown|task template
        test setup|test teardown|test template|variables
        """);

    private static readonly PhraseSet WithArguments = PhraseSet.Of(
        """
        arguments|default tags|documentation|force tags|metadata|return|tags|timeout|task timeout|test timeout
        """);

    /// <summary>The section that a heading opens; its name comes without a plural's s.</summary>
    public static RobotSection SectionOf(ReadOnlySpan<char> title) => Lower(title) switch
    {
        "setting" => RobotSection.Settings,
        "test case" or "task" => RobotSection.Tests,
        "keyword" => RobotSection.Keywords,
        "variable" => RobotSection.Variables,
        _ => RobotSection.None,
    };

    /// <summary>What stands in the cell behind a setting.</summary>
    public static RobotSetting KindOf(ReadOnlySpan<char> setting)
    {
        string name = Lower(setting);
        return WithKeywords.LengthAt(name) == name.Length ? RobotSetting.Keyword
            : WithArguments.LengthAt(name) == name.Length ? RobotSetting.Arguments
            : RobotSetting.None;
    }

    private static string Lower(ReadOnlySpan<char> name) => name.Length > 20 ? "" : name.ToString().ToLowerInvariant();
}
