namespace JekyllNet.Highlighting;

/// <summary>The kinds of token a lexer yields: Rouge's token tree (which is Pygments' one), flattened.</summary>
/// <remarks>
/// A member's name is the path in Rouge's tree without its <c>Literal</c> level, with <c>Str</c> for <c>Literal.String</c> and
/// <c>Num</c> for <c>Literal.Number</c>. The CSS class is told by <see cref="TokenTypes.ShortName"/>.
/// </remarks>
public enum TokenType : byte
{
#pragma warning disable CS1591 // The names are Rouge's own; saying them twice would explain nothing.
    Text,
    TextWhitespace,
    Escape,
    Error,
    Other,

    Keyword,
    KeywordConstant,
    KeywordDeclaration,
    KeywordNamespace,
    KeywordPseudo,
    KeywordReserved,
    KeywordType,
    KeywordVariable,

    Name,
    NameAttribute,
    NameBuiltin,
    NameBuiltinPseudo,
    NameClass,
    NameConstant,
    NameDecorator,
    NameEntity,
    NameException,
    NameFunction,
    NameFunctionMagic,
    NameProperty,
    NameLabel,
    NameNamespace,
    NameOther,
    NameTag,
    NameVariable,
    NameVariableClass,
    NameVariableGlobal,
    NameVariableInstance,
    NameVariableMagic,

    Literal,
    LiteralDate,

    Str,
    StrAffix,
    StrBacktick,
    StrChar,
    StrDelimiter,
    StrDoc,
    StrDouble,
    StrEscape,
    StrHeredoc,
    StrInterpol,
    StrOther,
    StrRegex,
    StrSingle,
    StrSymbol,

    Num,
    NumBin,
    NumFloat,
    NumHex,
    NumInteger,
    NumIntegerLong,
    NumOct,
    NumOther,

    Operator,
    OperatorWord,

    Punctuation,
    PunctuationIndicator,

    Comment,
    CommentHashbang,
    CommentDoc,
    CommentMultiline,
    CommentPreproc,
    CommentPreprocFile,
    CommentSingle,
    CommentSpecial,

    Generic,
    GenericDeleted,
    GenericEmph,
    GenericEmphStrong,
    GenericError,
    GenericHeading,
    GenericInserted,
    GenericLineno,
    GenericOutput,
    GenericPrompt,
    GenericStrong,
    GenericSubheading,
    GenericTraceback,
#pragma warning restore CS1591
}
