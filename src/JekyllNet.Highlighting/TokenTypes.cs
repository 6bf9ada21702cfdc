namespace JekyllNet.Highlighting;

/// <summary>What Rouge knows of a <see cref="TokenType"/> beside its name.</summary>
public static class TokenTypes
{
    private static readonly string[] ShortNames =
    [
        "", "w", "esc", "err", "x",
        "k", "kc", "kd", "kn", "kp", "kr", "kt", "kv",
        "n", "na", "nb", "bp", "nc", "no", "nd", "ni", "ne", "nf", "fm", "py", "nl", "nn", "nx", "nt", "nv", "vc", "vg", "vi", "vm",
        "l", "ld",
        "s", "sa", "sb", "sc", "dl", "sd", "s2", "se", "sh", "si", "sx", "sr", "s1", "ss",
        "m", "mb", "mf", "mh", "mi", "il", "mo", "mx",
        "o", "ow",
        "p", "pi",
        "c", "ch", "cd", "cm", "cp", "cpf", "c1", "cs",
        "g", "gd", "ge", "ges", "gr", "gh", "gi", "gl", "go", "gp", "gs", "gu", "gt",
    ];

    /// <summary>The CSS class of the token, as <c>k</c> for a keyword; empty for <see cref="TokenType.Text"/>.</summary>
    public static string ShortName(this TokenType type) => ShortNames[(int)type];

    /// <summary>The path in Rouge's tree, as <c>Literal.String.Double</c> (<c>Token#qualname</c>).</summary>
    public static string QualifiedName(this TokenType type) => type.Parent() is not { } parent ? type.ToString() : parent.QualifiedName() + "." + type switch
    {
        TokenType.Str => "String",
        TokenType.Num => "Number",
        _ => type.ToString()[parent.ToString().Length..],
    };

    /// <summary>The type one level up in the token tree, or null at its top.</summary>
    public static TokenType? Parent(this TokenType type) => type switch
    {
        TokenType.TextWhitespace => TokenType.Text,
        > TokenType.Keyword and <= TokenType.KeywordVariable => TokenType.Keyword,
        TokenType.NameBuiltinPseudo => TokenType.NameBuiltin,
        TokenType.NameFunctionMagic => TokenType.NameFunction,
        > TokenType.NameVariable and <= TokenType.NameVariableMagic => TokenType.NameVariable,
        > TokenType.Name and <= TokenType.NameVariable => TokenType.Name,
        TokenType.NumIntegerLong => TokenType.NumInteger,
        TokenType.LiteralDate or TokenType.Str or TokenType.Num => TokenType.Literal,
        > TokenType.Str and <= TokenType.StrSymbol => TokenType.Str,
        > TokenType.Num and <= TokenType.NumOther => TokenType.Num,
        TokenType.OperatorWord => TokenType.Operator,
        TokenType.PunctuationIndicator => TokenType.Punctuation,
        > TokenType.Comment and <= TokenType.CommentSpecial => TokenType.Comment,
        > TokenType.Generic and <= TokenType.GenericTraceback => TokenType.Generic,
        _ => null,
    };
}
