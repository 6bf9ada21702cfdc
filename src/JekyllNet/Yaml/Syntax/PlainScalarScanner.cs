using System.Text;
using YamlDotNet.Core;

namespace JekyllNet.Yaml.Syntax;

/// <summary>Reads scalars without quotes.</summary>
internal static class PlainScalarScanner
{
    private const string Context = "while scanning a plain scalar";

    /// <summary>Reads one.</summary>
    /// <param name="cursor">Stands at its first character.</param>
    /// <param name="text">Empty, to collect its text in; left empty.</param>
    /// <param name="blanks">Empty; left empty.</param>
    /// <param name="indent">The least column of the lines that continue it.</param>
    /// <param name="isInFlow">Whether it stands between brackets.</param>
    /// <param name="endsLine">Whether it was followed by a line break.</param>
    public static YamlToken Scan(YamlCursor cursor, StringBuilder text, LineFolder blanks, int indent, bool isInFlow, out bool endsLine)
    {
        var start = cursor.Mark;
        while (!cursor.IsAtDocumentIndicator && cursor.Current != '#')
        {
            while (!cursor.IsBlankOrEnd)
            {
                if (isInFlow && cursor.Current == ':' && cursor.Peek(1) is ',' or '?' or '[' or ']' or '{' or '}')
                {
                    throw new YamlProblem("found unexpected ':'", Context, start);
                }

                if (IsEnd(cursor, isInFlow))
                {
                    break;
                }

                blanks.FlushTo(text);
                cursor.ReadWord(text);
            }

            if (!cursor.IsBlank && !cursor.IsBreak)
            {
                break;
            }

            while (cursor.IsBlank || cursor.IsBreak)
            {
                if (blanks.HasBreak && cursor.Current == '\t' && cursor.Column < indent)
                {
                    throw new YamlProblem("found a tab character that violates indentation", Context, start);
                }

                blanks.Read(cursor);
            }

            if (!isInFlow && cursor.Column < indent)
            {
                break;
            }
        }

        endsLine = blanks.HasBreak;
        blanks.Clear();
        var token = new YamlToken(YamlTokenKind.Scalar, start, text.ToString(), Style: ScalarStyle.Plain);
        text.Clear();
        return token;
    }

    private static bool IsEnd(YamlCursor cursor, bool isInFlow) => cursor.Current switch
    {
        ':' => cursor.IsBlankOrEndAt(1),
        ',' or '[' or ']' or '{' or '}' => isInFlow,
        _ => false,
    };
}
