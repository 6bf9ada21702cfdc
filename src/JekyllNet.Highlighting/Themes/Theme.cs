using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>A theme of Rouge as a style sheet (<c>rougify style</c>).</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Theme
{
    private readonly List<(TokenType Type, string[] Rules)> styles = [];

    private Theme(string name, string table)
    {
        Name = name;
        foreach (string line in table.Split('\n', StringSplitOptions.TrimEntries))
        {
            string[] words = line.Split(' ');
            styles.Add((Enum.Parse<TokenType>(words[0]), words[1..]));
        }
    }

    /// <summary>The names of all themes, sorted; <c>github.dark</c> is the dark mode of <c>github</c>.</summary>
    public static IReadOnlyList<string> Names => Themes.ThemeStyles.Names;

    /// <summary>The theme's name.</summary>
    public string Name { get; }

    /// <summary>The theme of that name, or null.</summary>
    public static Theme? Find(string name) => Themes.ThemeStyles.Find(name) is { } table ? new Theme(name, table) : null;

    /// <summary>The style sheet, each rule with a line feed behind it.</summary>
    /// <param name="scope">The selector of what is coloured; Jekyll's code blocks stand in <c>.highlight</c>.</param>
    public string ToCss(string scope = ".highlight")
    {
        var css = new StringBuilder();
        css.Append(scope).Append(" table td { padding: 5px; }\n");
        css.Append(scope).Append(" table pre { margin: 0; }\n");
        foreach (var (type, rules) in styles)
        {
            AppendSelector(css, type, scope);
            css.Append(" {\n");
            foreach (string rule in rules)
            {
                css.Append("  ").Append(Declaration(rule)).Append(";\n");
            }

            css.Append("}\n");
        }

        return css.ToString();
    }

    /// <summary>The declarations for a kind of token, its own or those of a kind above it; else those of plain text.</summary>
    internal string StyleOf(TokenType type)
    {
        for (TokenType? at = type; at is { } kind; at = kind.Parent())
        {
            if (RulesOf(kind) is { } rules)
            {
                return string.Join(';', rules.Select(Declaration));
            }
        }

        return RulesOf(TokenType.Text) is { } plain ? string.Join(';', plain.Select(Declaration)) : "";
    }

    private string[]? RulesOf(TokenType type) => styles.FindLast(style => style.Type == type).Rules;

    private static string Declaration(string rule) => rule switch
    {
        "bold" => "font-weight: bold",
        "italic" => "font-style: italic",
        "underline" => "text-decoration: underline",
        _ => (rule.StartsWith("fg:", StringComparison.Ordinal) ? "color: " : "background-color: ") + rule[3..],
    };

    /// <summary>The kind of token and all kinds below it that have no style of their own.</summary>
    private void AppendSelector(StringBuilder css, TokenType type, string scope)
    {
        css.Append(scope);
        if (type != TokenType.Text)
        {
            css.Append(" .").Append(type.ShortName());
        }

        foreach (TokenType below in Enum.GetValues<TokenType>())
        {
            if (below.Parent() == type && !styles.Exists(style => style.Type == below))
            {
                css.Append(", ");
                AppendSelector(css, below, scope);
            }
        }
    }
}
