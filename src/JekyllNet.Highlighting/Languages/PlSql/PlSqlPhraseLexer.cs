using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The phrases of PL/SQL whose words mean something else on their own.</summary>
internal abstract class PlSqlPhraseLexer : StateLexer
{
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_$");
    private static readonly string[] WordOperators = ["NOT", "AND", "OR", "LIKE", "BETWEEN", "IN"];
    private static readonly string[] Units = ["package", "function", "procedure", "type"];

    // The ends of a phrase's words and of the white space between them, in turn.
    private readonly List<int> ends = [];

    protected bool WordOperator()
    {
        foreach (string word in WordOperators)
        {
            if (IsIgnoringCase(Pos, word) && Has(Pos + word.Length, CharSet.Space))
            {
                Put(OperatorWord, Pos + word.Length);
                return Eat(Text, Pos + 1);
            }
        }

        if (!Begin("IS") || !Space())
        {
            return false;
        }

        Optional("NOT");
        return Next("NULL") && WordEnds(ends[^1]) && Emit(OperatorWord, OperatorWord);
    }

    protected bool Phrase() => Creation() || Merge();

    private bool Creation()
    {
        if (!Begin("create") || !Space())
        {
            return false;
        }

        int count = ends.Count;
        if (!(Next("or") && Space() && Next("replace") && Space()))
        {
            ends.RemoveRange(count, ends.Count - count);
        }

        if (!Array.Exists(Units, Next) || !Space())
        {
            return false;
        }

        // A body is one only before a name.
        count = ends.Count;
        if (!(Next("body") && Space() && Name()))
        {
            ends.RemoveRange(count, ends.Count - count);
            if (!Name())
            {
                return false;
            }
        }

        return Emit(KeywordReserved, TokenType.Name);
    }

    private bool Merge()
    {
        if (!Begin("when") || !Space())
        {
            return false;
        }

        Optional("not");
        if (!(Next("matched") && Space() && Next("then") && Space() && (Next("update") || Next("insert")) && WordEnds(ends[^1])))
        {
            return false;
        }

        int count = ends.Count;
        if (!(Space() && Next("set") && Space()))
        {
            ends.RemoveRange(count, ends.Count - count);
        }

        return Emit(KeywordReserved, KeywordReserved);
    }

    private bool Begin(string word)
    {
        ends.Clear();
        return Next(word);
    }

    private int Last => ends.Count == 0 ? Pos : ends[^1];

    private bool Next(string word) => Add(IsIgnoringCase(Last, word) ? Last + word.Length : No);

    private bool Space() => Add(SkipSpace(Last) is var end && end > Last ? end : No);

    private bool Name() => Add(Has(Last, CharSet.Letter) ? Skip(Last, NamePart) : No);

    private void Optional(string word)
    {
        int count = ends.Count;
        if (!(Next(word) && Space()))
        {
            ends.RemoveRange(count, ends.Count - count);
        }
    }

    private bool Add(int end)
    {
        if (end != No)
        {
            ends.Add(end);
        }

        return end != No;
    }

    private bool Emit(TokenType word, TokenType last)
    {
        for (int i = 0; i < ends.Count; i++)
        {
            bool isWord = i % 2 == 0;
            Put(!isWord ? Text : i == ends.Count - 1 ? last : word, ends[i]);
        }

        return true;
    }
}
