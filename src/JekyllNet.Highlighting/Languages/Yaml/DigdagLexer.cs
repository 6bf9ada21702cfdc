using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Workflows of Digdag: YAML with operators as keys.</summary>
internal sealed class DigdagLexer : YamlLexer
{
    private static readonly CharSet OperatorPart = CharSet.Of("a-z0-9_");
    private static readonly WordSet Directives = WordSet.Of("_do _parallel");

    private static readonly WordSet Operators = WordSet.Of(
        """
        call require loop for_each if fail echo td td_run td_ddl td_load td_for_each td_wait td_wait_table td_partial_delete
        td_table_export pg mail http s3_wait redshift redshift_load redshift_unload emr gcs_wait bq bq_ddl bq_extract bq_load sh
        py rb embulk
        """);

    protected override bool Key()
    {
        int word = Skip(Pos, OperatorPart);
        int end = At(word) == '>' && Operators.Has(Slice(Pos, word)) ? word + 1 : Directives.Has(Slice(Pos, word)) ? word : No;
        if (At(end) != ':' || !(end + 1 >= End || Has(end + 1, CharSet.Space)))
        {
            return base.Key();
        }

        Put(KeywordReserved, end);
        Put(PunctuationIndicator, end + 1);
        SetIndent(0);
        return true;
    }
}
