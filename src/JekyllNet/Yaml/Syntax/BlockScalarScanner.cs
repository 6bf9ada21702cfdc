using System.Text;
using YamlDotNet.Core;

namespace JekyllNet.Yaml.Syntax;

/// <summary>Reads literal (<c>|</c>) and folded (<c>&gt;</c>) scalars.</summary>
internal static class BlockScalarScanner
{
    private const string Context = "while scanning a block scalar";

    /// <summary>Reads one; the cursor stands at its indicator.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="parentIndent">The indentation of what holds it; -1 at the outermost level.</param>
    public static YamlToken Scan(YamlCursor cursor, int parentIndent)
    {
        var start = cursor.Mark;
        var isLiteral = cursor.Current == '|';
        cursor.Skip();
        var (chomping, increment) = ReadHeader(cursor, start);
        var indent = increment == 0 ? 0 : Math.Max(parentIndent, 0) + increment;
        var text = new StringBuilder();
        var firstBreak = new StringBuilder();
        var moreBreaks = new StringBuilder();
        var wasIndented = false;
        SkipIndent(cursor, ref indent, parentIndent, moreBreaks, start);
        while (cursor.Column == indent && !cursor.IsAtEnd)
        {
            var isFolded = !isLiteral && firstBreak.Length > 0 && firstBreak[0] == '\n' && !wasIndented && !cursor.IsBlank;
            _ = !isFolded ? text.Append(firstBreak) : moreBreaks.Length == 0 ? text.Append(' ') : text;
            text.Append(moreBreaks);
            firstBreak.Clear();
            moreBreaks.Clear();
            wasIndented = cursor.IsBlank;
            while (!cursor.IsBreakOrEnd)
            {
                cursor.Read(text);
            }

            cursor.ReadLine(firstBreak);
            SkipIndent(cursor, ref indent, parentIndent, moreBreaks, start);
        }

        if (chomping != '-')
        {
            text.Append(firstBreak);
        }

        if (chomping == '+')
        {
            text.Append(moreBreaks);
        }

        return new YamlToken(YamlTokenKind.Scalar, start, text.ToString(), Style: isLiteral ? ScalarStyle.Literal : ScalarStyle.Folded);
    }

    private static (char Chomping, int Increment) ReadHeader(YamlCursor cursor, YamlMark start)
    {
        var chomping = TakeChomping(cursor);
        var increment = 0;
        if (char.IsAsciiDigit(cursor.Current))
        {
            increment = cursor.Current - '0';
            if (increment == 0)
            {
                throw new YamlProblem("found an indentation indicator equal to 0", Context, start);
            }

            cursor.Skip();
            chomping = chomping == '\0' ? TakeChomping(cursor) : chomping;
        }

        cursor.SkipBlanks();
        cursor.SkipComment();
        if (!cursor.IsBreakOrEnd)
        {
            throw new YamlProblem("did not find expected comment or line break", Context, start);
        }

        cursor.SkipLine();
        return (chomping, increment);
    }

    private static char TakeChomping(YamlCursor cursor)
    {
        var c = cursor.Current;
        if (c is not ('+' or '-'))
        {
            return '\0';
        }

        cursor.Skip();
        return c;
    }

    /// <summary>Steps over empty lines and the indentation of the next; finds out how deep it is if that is not yet known.</summary>
    private static void SkipIndent(YamlCursor cursor, ref int indent, int parentIndent, StringBuilder breaks, YamlMark start)
    {
        var deepest = 0;
        while (true)
        {
            while ((indent == 0 || cursor.Column < indent) && cursor.Current == ' ')
            {
                cursor.Skip();
            }

            deepest = Math.Max(deepest, cursor.Column);
            if ((indent == 0 || cursor.Column < indent) && cursor.Current == '\t')
            {
                throw new YamlProblem("found a tab character where an indentation space is expected", Context, start);
            }

            if (!cursor.IsBreak)
            {
                break;
            }

            cursor.ReadLine(breaks);
        }

        if (indent == 0)
        {
            indent = Math.Max(Math.Max(deepest, parentIndent + 1), 1);
        }
    }
}
