using Xunit.Sdk;

namespace JekyllNet.Tests.Templating;

/// <summary>A template and what Jekyll 4.4.1 made of it, recorded.</summary>
/// <param name="File">The file under <c>cases/templating</c>.</param>
/// <param name="Line">The line in that file.</param>
/// <param name="Template">The template.</param>
/// <param name="Expected">The output, or the error's message.</param>
/// <param name="Fails">Whether rendering must fail.</param>
/// <param name="Warnings">What must be warned of.</param>
public sealed record TemplateCase(string File, int Line, string Template, string Expected, bool Fails, string[] Warnings) : IXunitSerializable
{
    public TemplateCase()
        : this("", 0, "", "", false, [])
    {
    }

    public string File { get; private set; } = File;

    public int Line { get; private set; } = Line;

    public string Template { get; private set; } = Template;

    public string Expected { get; private set; } = Expected;

    public bool Fails { get; private set; } = Fails;

    public string[] Warnings { get; private set; } = Warnings;

    /// <summary>Each case is three kinds of lines: <c>ID template</c>, <c>= output</c> or <c>! error</c>, and <c>~ warning</c>.</summary>
    public static IEnumerable<TheoryDataRow<TemplateCase>> ReadAll()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "cases", "templating"), "*.txt").Order(StringComparer.Ordinal))
        {
            var lines = System.IO.File.ReadAllText(path).Split('\n');
            for (var i = 0; i + 1 < lines.Length; i++)
            {
                if (lines[i].Length == 0 || lines[i][0] == '#')
                {
                    continue;
                }

                var line = i;
                var space = lines[i].IndexOf(' ');
                var result = lines[++i];
                var warnings = new List<string>();
                while (i + 1 < lines.Length && lines[i + 1].StartsWith("~ ", StringComparison.Ordinal))
                {
                    warnings.Add(lines[++i][2..]);
                }

                var template = lines[line][(space + 1)..].Replace("\\n", "\n");
                var row = new TheoryDataRow<TemplateCase>(new TemplateCase(Path.GetFileName(path), line + 1, template, Unescape(result[2..]), result[0] == '!', [.. warnings]));
                row.Traits["Behaviour"] = [lines[line][..space]];
                yield return row;
            }
        }
    }

    public override string ToString() => $"{File}:{Line} {Template}";

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(File), File);
        info.AddValue(nameof(Line), Line);
        info.AddValue(nameof(Template), Template);
        info.AddValue(nameof(Expected), Expected);
        info.AddValue(nameof(Fails), Fails);
        info.AddValue(nameof(Warnings), Warnings);
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        File = info.GetValue<string>(nameof(File))!;
        Line = info.GetValue<int>(nameof(Line));
        Template = info.GetValue<string>(nameof(Template))!;
        Expected = info.GetValue<string>(nameof(Expected))!;
        Fails = info.GetValue<bool>(nameof(Fails));
        Warnings = info.GetValue<string[]>(nameof(Warnings))!;
    }

    private static string Unescape(string text) =>
        text.Replace("\\\\", "\0").Replace("\\n", "\n").Replace("\0", "\\");
}
