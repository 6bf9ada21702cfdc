namespace JekyllNet.Highlighting.Languages;

/// <summary>What the primitives of J are, a character and its inflection each.</summary>
internal static class JPrimitives
{
    private static readonly string[] Inflections = ["", ".", ":", "..", ".:", ":.", "::"];

    /// <summary>
    /// For the characters before the last colon one letter an inflection: noun, verb, modifier, Name, parameter, other, or a hyphen.
    /// </summary>
    private static readonly Dictionary<char, string> Kinds = Expand(
        "():o", "=:voo", "<>+-*%$|,#:vvv", "^:vvm", "~\":mvv", ".@:mmm", ";:vmv", "!:vmm", "/\\:mmv", "[:v-v", "]:v", "{:vvv---v",
        "}:mvv---m", "`:m-m", "&:mmm-m", "?:vv", "a:Nnn", "ACeEIjor:Nv", "bdfHMT:Nm", "Dt:Nmm", "F:Nmmmmmm", "i:Nvv", "L:Nvm", "mny:p",
        "p:Nvvv", "qsZ:N-v", "S:N-m", "u:pvv", "v:pv", "x:p-v");

    public static TokenType Meaning(char c, ReadOnlySpan<char> inflection)
    {
        string kinds = Kinds.GetValueOrDefault(c, "N");
        for (int i = 0; i < kinds.Length; i++)
        {
            if (inflection.SequenceEqual(Inflections[i]))
            {
                return Meaning(kinds[i]);
            }
        }

        return TokenType.Error;
    }

    private static TokenType Meaning(char kind) => kind switch
    {
        'n' => KeywordConstant,
        'v' => NameFunction,
        'm' => Operator,
        'N' => Name,
        'p' => NameBuiltinPseudo,
        'o' => Punctuation,
        _ => TokenType.Error,
    };

    private static Dictionary<char, string> Expand(params ReadOnlySpan<string> rows)
    {
        var kinds = new Dictionary<char, string> { [':'] = "mmm" };
        foreach (string row in rows)
        {
            int colon = row.LastIndexOf(':');
            foreach (char c in row[..colon])
            {
                kinds[c] = row[(colon + 1)..];
            }
        }

        return kinds;
    }
}
