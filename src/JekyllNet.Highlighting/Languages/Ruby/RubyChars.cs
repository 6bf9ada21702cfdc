using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The classes of characters that Ruby's names are made of.</summary>
internal static class RubyChars
{
    // Ruby folds the case of ASCII only when a class holds a Unicode property.
    public static readonly CharSet Cased = CharSet.Of("a-zA-Z_", CharSet.Beyond.LowerCase);
    public static readonly CharSet Lower = CharSet.Of("a-z_", CharSet.Beyond.LowerCase);
    public static readonly CharSet Upper = CharSet.Of("A-Z", CharSet.Beyond.UpperCase);
    public static readonly CharSet UpperOrUnderscore = CharSet.Of("A-Z_", CharSet.Beyond.UpperCase);
    public static readonly CharSet Letter = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    public static readonly CharSet LetterOrDigit = CharSet.Of("a-zA-Z0-9_", CharSet.Beyond.Letters);
    public static readonly CharSet Word = CharSet.UnicodeWord;
    public static readonly CharSet PunctuationGlobal = CharSet.Of("!@&`'+~=/\\,;.<>_*$?:\"");
    public static readonly CharSet OptionGlobal = CharSet.Of("0adFiIlpvw");
    public static readonly CharSet EscapeLetter = CharSet.Of("\\abefnrstv#\"'");
    public static readonly CharSet SigilLetter = CharSet.Of("rqswQWxiI");
    public static readonly CharSet RegexFlag = CharSet.Of("mixounse");
    public static readonly CharSet MethodOperator = CharSet.Of("*%&^`~+,./[<>=-");
    public static readonly CharSet AssignableOperator = CharSet.Of("+/*%=<>&!^|~-");
    public static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
}
