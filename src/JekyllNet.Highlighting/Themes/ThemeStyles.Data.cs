namespace JekyllNet.Highlighting.Themes;

/// <summary>The themes of Rouge 4.7.0: for each, in order, a kind of token and how it looks.</summary>
internal static class ThemeStyles
{
    public static string? Find(string name) => name switch
    {
        "thankful_eyes" => ThankfulEyes,
        "colorful" => Colorful,
        "base16" or "base16.light" => Base16,
        "base16.dark" => Base16Dark,
        "base16.solarized" or "base16.solarized.light" => Base16Solarized,
        "base16.solarized.dark" => Base16SolarizedDark,
        "base16.monokai" or "base16.monokai.dark" => Base16Monokai,
        "base16.monokai.light" => Base16MonokaiLight,
        "github" or "github.light" => Github,
        "github.dark" => GithubDark,
        "igorpro" => IgorPro,
        "monokai" => Monokai,
        "molokai" => Molokai,
        "monokai.sublime" => MonokaiSublime,
        "gruvbox" or "gruvbox.dark" => Gruvbox,
        "gruvbox.light" => GruvboxLight,
        "tulip" => Tulip,
        "pastie" => Pastie,
        "bw" => BlackWhite,
        "magritte" => Magritte,
        _ => null,
    };

    public static IReadOnlyList<string> Names { get; } =
    [
        "base16", "base16.dark", "base16.light", "base16.monokai", "base16.monokai.dark", "base16.monokai.light",
        "base16.solarized", "base16.solarized.dark", "base16.solarized.light", "bw", "colorful", "github",
        "github.dark", "github.light", "gruvbox", "gruvbox.dark", "gruvbox.light", "igorpro",
        "magritte", "molokai", "monokai", "monokai.sublime", "pastie", "thankful_eyes",
        "tulip",
    ];

    private const string ThankfulEyes =
        """
        Text fg:#faf6e4 bg:#122b3b
        GenericLineno fg:#dee5e7 bg:#4e5d62
        GenericPrompt fg:#a8e1fe bold
        Comment fg:#6c8b9f italic
        CommentPreproc fg:#b2fd6d bold
        Error fg:#fefeec bg:#cc0000
        GenericError fg:#cc0000 bold italic
        Keyword fg:#f6dd62 bold
        Operator fg:#4df4ff bold
        Punctuation fg:#4df4ff
        GenericDeleted fg:#cc0000
        GenericInserted fg:#b2fd6d
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        GenericTraceback fg:#dee5e7 bg:#4e5d62
        KeywordConstant fg:#f696db bold
        KeywordNamespace fg:#ffb000 bold
        KeywordPseudo fg:#ffb000 bold
        KeywordReserved fg:#ffb000 bold
        GenericHeading fg:#ffb000 bold
        GenericSubheading fg:#ffb000 bold
        KeywordType fg:#b2fd6d bold
        NameConstant fg:#b2fd6d bold
        NameClass fg:#b2fd6d bold
        NameDecorator fg:#b2fd6d bold
        NameNamespace fg:#b2fd6d bold
        NameBuiltinPseudo fg:#b2fd6d bold
        NameException fg:#b2fd6d bold
        NameLabel fg:#ffb000 bold
        NameTag fg:#ffb000 bold
        Num fg:#f696db bold
        LiteralDate fg:#f696db bold
        StrSymbol fg:#f696db bold
        Str fg:#fff0a6 bold
        StrAffix fg:#f6dd62 bold
        StrEscape fg:#4df4ff bold
        StrChar fg:#4df4ff bold
        StrInterpol fg:#4df4ff bold
        NameBuiltin bold
        NameEntity fg:#999999 bold
        TextWhitespace fg:#BBBBBB
        GenericOutput fg:#BBBBBB
        NameFunction fg:#a8e1fe
        NameProperty fg:#a8e1fe
        NameAttribute fg:#a8e1fe
        NameVariable fg:#a8e1fe bold
        """;

    private const string Colorful =
        """
        Text fg:#bbbbbb bg:#000
        Comment fg:#888
        CommentPreproc fg:#579
        CommentSpecial fg:#cc0000 bold
        Keyword fg:#080 bold
        KeywordPseudo fg:#038
        KeywordType fg:#339
        Operator fg:#333
        OperatorWord fg:#000 bold
        NameBuiltin fg:#007020
        NameFunction fg:#06B bold
        NameClass fg:#B06 bold
        NameNamespace fg:#0e84b5 bold
        NameException fg:#F00 bold
        NameVariable fg:#963
        NameVariableInstance fg:#33B
        NameVariableClass fg:#369
        NameVariableGlobal fg:#d70 bold
        NameConstant fg:#036 bold
        NameLabel fg:#970 bold
        NameEntity fg:#800 bold
        NameAttribute fg:#00C
        NameTag fg:#070
        NameDecorator fg:#555 bold
        Str bg:#fff0f0
        StrAffix fg:#080 bold
        StrChar fg:#04D
        StrDoc fg:#D42
        StrInterpol bg:#eee
        StrEscape fg:#666 bold
        StrRegex fg:#000 bg:#fff0ff
        StrSymbol fg:#A60
        StrOther fg:#D20
        Num fg:#60E bold
        NumInteger fg:#00D bold
        NumFloat fg:#60E bold
        NumHex fg:#058 bold
        NumOct fg:#40E bold
        GenericHeading fg:#000080 bold
        GenericSubheading fg:#800080 bold
        GenericDeleted fg:#A00000
        GenericInserted fg:#00A000
        GenericError fg:#FF0000
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        GenericPrompt fg:#c65d09 bold
        GenericOutput fg:#888
        GenericTraceback fg:#04D
        Error fg:#F00 bg:#FAA
        """;

    private const string Base16 =
        """
        Text fg:#383838
        Error fg:#181818 bg:#ab4642
        Comment fg:#585858
        CommentPreproc fg:#f7ca88
        NameTag fg:#f7ca88
        Operator fg:#d8d8d8
        Punctuation fg:#d8d8d8
        GenericInserted fg:#a1b56c
        GenericDeleted fg:#ab4642
        GenericHeading fg:#7cafc2 bg:#181818 bold
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        Keyword fg:#ba8baf
        KeywordConstant fg:#dc9656
        KeywordType fg:#dc9656
        KeywordDeclaration fg:#dc9656
        Str fg:#a1b56c
        StrAffix fg:#ba8baf
        StrRegex fg:#86c1b9
        StrInterpol fg:#a16946
        StrEscape fg:#a16946
        NameNamespace fg:#f7ca88
        NameClass fg:#f7ca88
        NameConstant fg:#f7ca88
        NameAttribute fg:#7cafc2
        Num fg:#a1b56c
        StrSymbol fg:#a1b56c
        """;

    private const string Base16Dark =
        """
        Text fg:#d8d8d8 bg:#181818
        Error fg:#181818 bg:#ab4642
        Comment fg:#585858
        CommentPreproc fg:#f7ca88
        NameTag fg:#f7ca88
        Operator fg:#d8d8d8
        Punctuation fg:#d8d8d8
        GenericInserted fg:#a1b56c
        GenericDeleted fg:#ab4642
        GenericHeading fg:#7cafc2 bg:#181818 bold
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        Keyword fg:#ba8baf
        KeywordConstant fg:#dc9656
        KeywordType fg:#dc9656
        KeywordDeclaration fg:#dc9656
        Str fg:#a1b56c
        StrAffix fg:#ba8baf
        StrRegex fg:#86c1b9
        StrInterpol fg:#a16946
        StrEscape fg:#a16946
        NameNamespace fg:#f7ca88
        NameClass fg:#f7ca88
        NameConstant fg:#f7ca88
        NameAttribute fg:#7cafc2
        Num fg:#a1b56c
        StrSymbol fg:#a1b56c
        """;

    private const string Base16Solarized =
        """
        Text fg:#586e75
        Error fg:#002b36 bg:#dc322f
        Comment fg:#657b83
        CommentPreproc fg:#b58900
        NameTag fg:#b58900
        Operator fg:#93a1a1
        Punctuation fg:#93a1a1
        GenericInserted fg:#859900
        GenericDeleted fg:#dc322f
        GenericHeading fg:#268bd2 bg:#002b36 bold
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        Keyword fg:#6c71c4
        KeywordConstant fg:#cb4b16
        KeywordType fg:#cb4b16
        KeywordDeclaration fg:#cb4b16
        Str fg:#859900
        StrAffix fg:#6c71c4
        StrRegex fg:#2aa198
        StrInterpol fg:#d33682
        StrEscape fg:#d33682
        NameNamespace fg:#b58900
        NameClass fg:#b58900
        NameConstant fg:#b58900
        NameAttribute fg:#268bd2
        Num fg:#859900
        StrSymbol fg:#859900
        """;

    private const string Base16SolarizedDark =
        """
        Text fg:#93a1a1 bg:#002b36
        Error fg:#002b36 bg:#dc322f
        Comment fg:#657b83
        CommentPreproc fg:#b58900
        NameTag fg:#b58900
        Operator fg:#93a1a1
        Punctuation fg:#93a1a1
        GenericInserted fg:#859900
        GenericDeleted fg:#dc322f
        GenericHeading fg:#268bd2 bg:#002b36 bold
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        Keyword fg:#6c71c4
        KeywordConstant fg:#cb4b16
        KeywordType fg:#cb4b16
        KeywordDeclaration fg:#cb4b16
        Str fg:#859900
        StrAffix fg:#6c71c4
        StrRegex fg:#2aa198
        StrInterpol fg:#d33682
        StrEscape fg:#d33682
        NameNamespace fg:#b58900
        NameClass fg:#b58900
        NameConstant fg:#b58900
        NameAttribute fg:#268bd2
        Num fg:#859900
        StrSymbol fg:#859900
        """;

    private const string Base16Monokai =
        """
        Text fg:#f8f8f2 bg:#272822
        Error fg:#272822 bg:#f92672
        Comment fg:#75715e
        CommentPreproc fg:#f4bf75
        NameTag fg:#f4bf75
        Operator fg:#f8f8f2
        Punctuation fg:#f8f8f2
        GenericInserted fg:#a6e22e
        GenericDeleted fg:#f92672
        GenericHeading fg:#66d9ef bg:#272822 bold
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        Keyword fg:#ae81ff
        KeywordConstant fg:#fd971f
        KeywordType fg:#fd971f
        KeywordDeclaration fg:#fd971f
        Str fg:#a6e22e
        StrAffix fg:#ae81ff
        StrRegex fg:#a1efe4
        StrInterpol fg:#cc6633
        StrEscape fg:#cc6633
        NameNamespace fg:#f4bf75
        NameClass fg:#f4bf75
        NameConstant fg:#f4bf75
        NameAttribute fg:#66d9ef
        Num fg:#a6e22e
        StrSymbol fg:#a6e22e
        """;

    private const string Base16MonokaiLight =
        """
        Text fg:#49483e
        Error fg:#272822 bg:#f92672
        Comment fg:#75715e
        CommentPreproc fg:#f4bf75
        NameTag fg:#f4bf75
        Operator fg:#f8f8f2
        Punctuation fg:#f8f8f2
        GenericInserted fg:#a6e22e
        GenericDeleted fg:#f92672
        GenericHeading fg:#66d9ef bg:#272822 bold
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        Keyword fg:#ae81ff
        KeywordConstant fg:#fd971f
        KeywordType fg:#fd971f
        KeywordDeclaration fg:#fd971f
        Str fg:#a6e22e
        StrAffix fg:#ae81ff
        StrRegex fg:#a1efe4
        StrInterpol fg:#cc6633
        StrEscape fg:#cc6633
        NameNamespace fg:#f4bf75
        NameClass fg:#f4bf75
        NameConstant fg:#f4bf75
        NameAttribute fg:#66d9ef
        Num fg:#a6e22e
        StrSymbol fg:#a6e22e
        """;

    private const string Github =
        """
        Text fg:#24292f bg:#f6f8fa
        Keyword fg:#cf222e
        GenericError fg:#f6f8fa
        GenericDeleted fg:#82071e bg:#ffebe9
        NameBuiltin fg:#953800
        NameClass fg:#953800
        NameConstant fg:#953800
        NameNamespace fg:#953800
        StrRegex fg:#116329
        NameAttribute fg:#116329
        NameTag fg:#116329
        GenericInserted fg:#116329 bg:#dafbe1
        GenericEmphStrong bold italic
        KeywordConstant fg:#0550ae
        Literal fg:#0550ae
        StrBacktick fg:#0550ae
        NameBuiltinPseudo fg:#0550ae
        NameException fg:#0550ae
        NameLabel fg:#0550ae
        NameProperty fg:#0550ae
        NameVariable fg:#0550ae
        Operator fg:#0550ae
        GenericHeading fg:#0550ae bold
        GenericSubheading fg:#0550ae bold
        Str fg:#0a3069
        NameDecorator fg:#8250df
        NameFunction fg:#8250df
        Error fg:#f6f8fa bg:#82071e
        Comment fg:#6e7781
        GenericLineno fg:#6e7781
        GenericTraceback fg:#6e7781
        NameEntity fg:#24292f
        StrInterpol fg:#24292f
        GenericEmph fg:#24292f italic
        GenericStrong fg:#24292f bold
        """;

    private const string GithubDark =
        """
        Text fg:#c9d1d9 bg:#161b22
        Keyword fg:#ff7b72
        GenericError fg:#f0f6fc
        GenericDeleted fg:#ffdcd7 bg:#67060c
        NameBuiltin fg:#ffa657
        NameClass fg:#ffa657
        NameConstant fg:#ffa657
        NameNamespace fg:#ffa657
        StrRegex fg:#7ee787
        NameAttribute fg:#7ee787
        NameTag fg:#7ee787
        GenericInserted fg:#aff5b4 bg:#033a16
        GenericEmphStrong bold italic
        KeywordConstant fg:#79c0ff
        Literal fg:#79c0ff
        StrBacktick fg:#79c0ff
        NameBuiltinPseudo fg:#79c0ff
        NameException fg:#79c0ff
        NameLabel fg:#79c0ff
        NameProperty fg:#79c0ff
        NameVariable fg:#79c0ff
        Operator fg:#79c0ff
        GenericHeading fg:#1f6feb bold
        GenericSubheading fg:#1f6feb bold
        Str fg:#a5d6ff
        NameDecorator fg:#d2a8ff
        NameFunction fg:#d2a8ff
        Error fg:#f0f6fc bg:#8e1519
        Comment fg:#8b949e
        GenericLineno fg:#8b949e
        GenericTraceback fg:#8b949e
        NameEntity fg:#c9d1d9
        StrInterpol fg:#c9d1d9
        GenericEmph fg:#c9d1d9 italic
        GenericStrong fg:#c9d1d9 bold
        """;

    private const string IgorPro =
        """
        Text fg:#444444
        CommentPreproc fg:#CC00A3
        CommentSpecial fg:#CC00A3
        Comment fg:#FF0000
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        KeywordConstant fg:#C34E00
        KeywordDeclaration fg:#0000FF
        KeywordReserved fg:#007575
        Keyword fg:#0000FF
        Str fg:#009C00
        StrAffix fg:#0000FF
        NameBuiltin fg:#C34E00
        """;

    private const string Monokai =
        """
        Comment fg:#75715e italic
        CommentMultiline fg:#75715e italic
        CommentSingle fg:#75715e italic
        CommentPreproc fg:#75715e bold
        CommentSpecial fg:#75715e bold italic
        Error fg:#960050 bg:#1e0010
        GenericInserted fg:#ffffff bg:#324932
        GenericDeleted fg:#ffffff bg:#493131
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericError fg:#aa0000
        GenericTraceback fg:#aa0000
        GenericHeading fg:#999999
        GenericOutput fg:#888888
        GenericPrompt fg:#555555
        GenericStrong bold
        GenericSubheading fg:#aaaaaa
        Keyword fg:#66d9ef bold
        KeywordConstant fg:#66d9ef bold
        KeywordDeclaration fg:#66d9ef bold
        KeywordPseudo fg:#66d9ef bold
        KeywordReserved fg:#66d9ef bold
        KeywordType fg:#66d9ef bold
        KeywordNamespace fg:#f92672 bold
        OperatorWord fg:#f92672 bold
        Operator fg:#f92672 bold
        NumFloat fg:#ae81ff
        NumHex fg:#ae81ff
        NumIntegerLong fg:#ae81ff
        NumInteger fg:#ae81ff
        NumOct fg:#ae81ff
        Num fg:#ae81ff
        StrEscape fg:#ae81ff
        StrAffix fg:#66d9ef bold
        StrBacktick fg:#e6db74
        StrChar fg:#e6db74
        StrDoc fg:#e6db74
        StrDouble fg:#e6db74
        StrHeredoc fg:#e6db74
        StrInterpol fg:#e6db74
        StrOther fg:#e6db74
        StrRegex fg:#e6db74
        StrSingle fg:#e6db74
        StrSymbol fg:#e6db74
        Str fg:#e6db74
        NameAttribute fg:#a6e22e
        NameClass fg:#a6e22e bold
        NameDecorator fg:#a6e22e bold
        NameException fg:#a6e22e bold
        NameFunction fg:#a6e22e bold
        NameConstant fg:#66d9ef
        NameBuiltinPseudo fg:#f8f8f2
        NameBuiltin fg:#f8f8f2
        NameEntity fg:#f8f8f2
        NameNamespace fg:#f8f8f2
        NameVariableClass fg:#f8f8f2
        NameVariableGlobal fg:#f8f8f2
        NameVariableInstance fg:#f8f8f2
        NameVariable fg:#f8f8f2
        TextWhitespace fg:#f8f8f2
        NameLabel fg:#f8f8f2 bold
        NameTag fg:#f92672
        Text fg:#f8f8f2 bg:#49483e
        """;

    private const string Molokai =
        """
        Comment fg:#5e5d83 italic
        CommentMultiline fg:#5e5d83 italic
        CommentSingle fg:#5e5d83 italic
        CommentPreproc fg:#465457 bold
        CommentSpecial fg:#465457 bold italic
        Error fg:#f8f8f2 bg:#403d3d
        GenericInserted fg:#a6e22e
        GenericDeleted fg:#f92672
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericError fg:#f92672
        GenericTraceback fg:#f92672
        GenericHeading fg:#403d3d
        GenericOutput fg:#403d3d
        GenericPrompt fg:#66d9ef
        GenericStrong bold
        GenericSubheading fg:#465457
        Keyword fg:#66d9ef bold
        KeywordConstant fg:#66d9ef bold
        KeywordDeclaration fg:#66d9ef bold
        KeywordPseudo fg:#66d9ef bold
        KeywordReserved fg:#66d9ef bold
        KeywordType fg:#66d9ef bold
        KeywordNamespace fg:#f92672 bold
        OperatorWord fg:#f92672 bold
        Operator fg:#f92672 bold
        NumFloat fg:#af87ff
        NumHex fg:#af87ff
        NumIntegerLong fg:#af87ff
        NumInteger fg:#af87ff
        NumOct fg:#af87ff
        Num fg:#af87ff
        StrEscape fg:#af87ff
        StrBacktick fg:#d7d787
        StrChar fg:#d7d787
        StrDoc fg:#d7d787
        StrDouble fg:#d7d787
        StrHeredoc fg:#d7d787
        StrInterpol fg:#d7d787
        StrOther fg:#d7d787
        StrRegex fg:#d7d787
        StrSingle fg:#d7d787
        StrSymbol fg:#d7d787
        Str fg:#d7d787
        NameAttribute fg:#a6e22e
        NameClass fg:#a6e22e bold
        NameDecorator fg:#a6e22e bold
        NameException fg:#a6e22e bold
        NameFunction fg:#a6e22e bold
        NameConstant fg:#66d9ef
        NameBuiltinPseudo fg:#f8f8f2
        NameBuiltin fg:#f8f8f2
        NameEntity fg:#f8f8f2
        NameNamespace fg:#f8f8f2
        NameVariableClass fg:#f8f8f2
        NameVariableGlobal fg:#f8f8f2
        NameVariableInstance fg:#f8f8f2
        NameVariable fg:#f8f8f2
        TextWhitespace fg:#f8f8f2
        NameLabel fg:#f8f8f2 bold
        NameTag fg:#f92672
        Text fg:#f8f8f2 bg:#1b1d1e
        """;

    private const string MonokaiSublime =
        """
        GenericHeading fg:#999999
        StrRegex fg:#f6aa11
        GenericOutput fg:#888888
        GenericPrompt fg:#555555
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        GenericSubheading fg:#aaaaaa
        NameBuiltin fg:#f6aa11
        CommentMultiline fg:#75715e
        CommentPreproc fg:#75715e
        CommentSingle fg:#75715e
        CommentSpecial fg:#75715e
        Comment fg:#75715e
        Error fg:#960050
        GenericError fg:#960050
        GenericTraceback fg:#960050
        GenericDeleted fg:#49483e
        GenericInserted fg:#49483e
        KeywordConstant fg:#66d9ef
        KeywordDeclaration fg:#66d9ef
        KeywordReserved fg:#66d9ef
        NameConstant fg:#66d9ef
        KeywordType fg:#66d9ef
        NumFloat fg:#ae81ff
        NumHex fg:#ae81ff
        NumIntegerLong fg:#ae81ff
        NumInteger fg:#ae81ff
        NumOct fg:#ae81ff
        Num fg:#ae81ff
        StrChar fg:#ae81ff
        StrEscape fg:#ae81ff
        StrSymbol fg:#ae81ff
        StrDoc fg:#e6db74
        StrDouble fg:#e6db74
        StrBacktick fg:#e6db74
        StrHeredoc fg:#e6db74
        StrInterpol fg:#e6db74
        StrOther fg:#e6db74
        StrSingle fg:#e6db74
        Str fg:#e6db74
        NameAttribute fg:#a6e22e
        NameClass fg:#a6e22e
        NameDecorator fg:#a6e22e
        NameException fg:#a6e22e
        NameFunction fg:#a6e22e
        NameVariableClass fg:#ffffff bg:#272822
        NameNamespace fg:#ffffff bg:#272822
        NameLabel fg:#ffffff bg:#272822
        NameEntity fg:#ffffff bg:#272822
        NameBuiltinPseudo fg:#ffffff bg:#272822
        NameVariableGlobal fg:#ffffff bg:#272822
        NameVariableInstance fg:#ffffff bg:#272822
        NameVariable fg:#ffffff bg:#272822
        TextWhitespace fg:#ffffff bg:#272822
        Text fg:#ffffff bg:#272822
        Name fg:#ffffff bg:#272822
        OperatorWord fg:#f92672
        NameTag fg:#f92672
        Keyword fg:#f92672
        KeywordNamespace fg:#f92672
        KeywordPseudo fg:#f92672
        Operator fg:#f92672
        """;

    private const string Gruvbox =
        """
        Text fg:#fbf1c7 bg:#282828
        Error fg:#fb4934 bg:#282828 bold
        Comment fg:#928374 italic
        CommentPreproc fg:#8ec07c
        NameTag fg:#fb4934
        Operator fg:#fbf1c7
        Punctuation fg:#fbf1c7
        GenericInserted fg:#b8bb26 bg:#282828
        GenericDeleted fg:#fb4934 bg:#282828
        GenericHeading fg:#b8bb26 bold
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        Keyword fg:#fb4934
        KeywordConstant fg:#d3869b
        KeywordType fg:#fabd2f
        KeywordDeclaration fg:#fe8019
        Str fg:#b8bb26 italic
        StrInterpol fg:#b8bb26 italic
        StrRegex fg:#b8bb26 italic
        StrAffix fg:#fb4934
        StrEscape fg:#fe8019
        NameNamespace fg:#8ec07c
        NameClass fg:#8ec07c
        NameConstant fg:#d3869b
        NameAttribute fg:#b8bb26
        Num fg:#d3869b
        StrSymbol fg:#83a598
        """;

    private const string GruvboxLight =
        """
        Text fg:#282828 bg:#fbf1c7
        Error fg:#9d0006 bg:#fbf1c7 bold
        Comment fg:#928374 italic
        CommentPreproc fg:#427b58
        NameTag fg:#9d0006
        Operator fg:#282828
        Punctuation fg:#282828
        GenericInserted fg:#79740e bg:#fbf1c7
        GenericDeleted fg:#9d0006 bg:#fbf1c7
        GenericHeading fg:#79740e bold
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        Keyword fg:#9d0006
        KeywordConstant fg:#8f3f71
        KeywordType fg:#b57614
        KeywordDeclaration fg:#af3a03
        Str fg:#79740e italic
        StrInterpol fg:#79740e italic
        StrRegex fg:#79740e italic
        StrAffix fg:#9d0006
        StrEscape fg:#af3a03
        NameNamespace fg:#427b58
        NameClass fg:#427b58
        NameConstant fg:#8f3f71
        NameAttribute fg:#79740e
        Num fg:#8f3f71
        StrSymbol fg:#076678
        """;

    private const string Tulip =
        """
        Text fg:#FFFFFF bg:#231529
        Comment fg:#6D6E70 italic
        CommentPreproc fg:#41ff5b bold
        Error fg:#FFFFFF bg:#CC0000
        GenericError fg:#FFFFFF bg:#CC0000
        Keyword fg:#FFF02A bold
        Operator fg:#41ff5b
        Punctuation fg:#41ff5b
        GenericDeleted fg:#CC0000
        GenericInserted fg:#3FB34F
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        GenericTraceback fg:#FFFFFF bg:#766DAF
        GenericLineno fg:#FFFFFF bg:#766DAF
        KeywordConstant fg:#9f93e6 bold
        KeywordNamespace fg:#FFFFFF bold
        KeywordPseudo fg:#FFFFFF bold
        KeywordReserved fg:#FFFFFF bold
        GenericHeading fg:#FFFFFF bold
        GenericSubheading fg:#FFFFFF bold
        KeywordType fg:#FAAF4C bold
        NameConstant fg:#FAAF4C bold
        NameClass fg:#FAAF4C bold
        NameDecorator fg:#FAAF4C bold
        NameNamespace fg:#FAAF4C bold
        NameBuiltinPseudo fg:#FAAF4C bold
        NameException fg:#FAAF4C bold
        NameLabel fg:#9f93e6 bold
        NameTag fg:#9f93e6 bold
        Num fg:#9f93e6 bold
        LiteralDate fg:#9f93e6 bold
        StrSymbol fg:#9f93e6 bold
        Str fg:#fff0a6 bold
        StrAffix fg:#FFF02A bold
        StrEscape fg:#FAAF4C bold
        StrChar fg:#FAAF4C bold
        StrInterpol fg:#FAAF4C bold
        NameBuiltin bold
        NameEntity fg:#999999 bold
        TextWhitespace fg:#BBBBBB
        NameFunction fg:#41ff5b
        NameProperty fg:#41ff5b
        NameAttribute fg:#41ff5b
        NameVariable fg:#41ff5b bold
        """;

    private const string Pastie =
        """
        Comment fg:#888888
        CommentPreproc fg:#cc0000 bold
        CommentSpecial fg:#cc0000 bg:#fff0f0 bold
        Error fg:#a61717 bg:#e3d2d2
        GenericError fg:#aa0000
        GenericHeading fg:#333333
        GenericSubheading fg:#666666
        GenericDeleted fg:#000000 bg:#ffdddd
        GenericInserted fg:#000000 bg:#ddffdd
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        GenericLineno fg:#888888
        GenericOutput fg:#888888
        GenericPrompt fg:#555555
        GenericTraceback fg:#aa0000
        Keyword fg:#008800 bold
        KeywordPseudo fg:#008800
        KeywordType fg:#888888 bold
        Num fg:#0000dd bold
        Str fg:#dd2200 bg:#fff0f0
        StrAffix fg:#008800 bold
        StrEscape fg:#0044dd bg:#fff0f0
        StrInterpol fg:#3333bb bg:#fff0f0
        StrOther fg:#22bb22 bg:#f0fff0
        StrRegex fg:#008800
        StrSymbol fg:#aa6600 bg:#fff0f0
        NameAttribute fg:#336699
        NameBuiltin fg:#003388
        NameClass fg:#bb0066 bold
        NameConstant fg:#003366 bold
        NameDecorator fg:#555555
        NameException fg:#bb0066 bold
        NameFunction fg:#0066bb bold
        NameLabel fg:#336699
        NameNamespace fg:#bb0066 bold
        NameProperty fg:#336699 bold
        NameTag fg:#bb0066 bold
        NameVariable fg:#336699
        NameVariableGlobal fg:#dd7700
        NameVariableInstance fg:#3333bb
        OperatorWord fg:#008800
        TextWhitespace fg:#bbbbbb
        """;

    private const string BlackWhite =
        """
        Text fg:#000000 bg:#ffffff
        Comment italic
        CommentPreproc
        Keyword bold
        KeywordPseudo
        KeywordType
        Operator bold
        NameClass bold
        NameNamespace bold
        NameException bold
        NameEntity bold
        NameTag bold
        Str italic
        StrAffix bold
        StrInterpol bold
        StrEscape bold
        GenericHeading bold
        GenericSubheading bold
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        GenericPrompt bold
        Error fg:#FF0000
        """;

    private const string Magritte =
        """
        Text fg:#000707 bg:#f3ffff
        GenericLineno fg:#f3ffff bg:#000707
        Comment fg:#006c6c italic
        CommentPreproc fg:#920241 bold
        Error fg:#f3ffff bg:#f22700
        GenericError fg:#f22700 bold italic
        Keyword fg:#19003a bold
        Operator fg:#4c48fe bold
        Punctuation fg:#4c48fe
        GenericDeleted fg:#f22700
        GenericInserted fg:#007500
        GenericEmph italic
        GenericEmphStrong bold italic
        GenericStrong bold
        GenericTraceback fg:#000000 bg:#d8d9ff
        KeywordConstant fg:#007500 bold
        KeywordNamespace fg:#007500 bold
        KeywordPseudo fg:#007500 bold
        KeywordReserved fg:#007500 bold
        GenericHeading fg:#007500 bold
        GenericSubheading fg:#007500 bold
        KeywordType fg:#920241 bold
        NameConstant fg:#920241 bold
        NameClass fg:#920241 bold
        NameDecorator fg:#920241 bold
        NameNamespace fg:#920241 bold
        NameBuiltinPseudo fg:#920241 bold
        NameException fg:#920241 bold
        NameLabel fg:#840084 bold
        NameTag fg:#840084 bold
        Num fg:#007500 bold
        LiteralDate fg:#007500 bold
        StrSymbol fg:#007500
        Str fg:#7c0000 bold
        StrAffix fg:#19003a bold
        StrEscape fg:#840084 bold
        StrChar fg:#840084 bold
        StrInterpol fg:#840084 bold
        NameBuiltin bold
        NameEntity fg:#999999 bold
        TextWhitespace fg:#BBBBBB
        GenericOutput fg:#19003a
        NameFunction fg:#ff0089
        NameProperty fg:#ff0089
        NameAttribute fg:#ff0089
        NameVariable fg:#ff0089 bold
        """;
}
