namespace JekyllNet.Highlighting.Guessing;

/// <summary>What Rouge takes for a sign of a language in the text itself, by tag.</summary>
internal static class LanguageDetectors
{
    public static IReadOnlyList<(string Tag, Func<SourceText, bool> Detects)> All { get; } =
    [
        ("awk", static text => text.IsRunBy("awk")),
        ("biml", static text => text.HasTag("Biml")),
        ("coffeescript", static text => text.IsRunBy("coffee")),
        ("crystal", static text => text.IsRunBy("crystal")),
        ("diff", IsDiff),
        ("elixir", static text => text.IsRunBy("elixir")),
        ("factor", static text => text.IsRunBy("factor")),
        ("gherkin", static text => text.IsRunBy("cucumber")),
        ("groovy", static text => text.IsRunBy("groovy") || text.IsRunBy("nextflow")),
        ("hack", IsHack),
        ("haskell", static text => text.IsRunBy("runhaskell")),
        ("haxe", static text => text.IsRunBy("haxe")),
        ("html", static text => text.HasDoctypeWord("html") || (!IsXmlDeclared(text) && text.HasTag("html"))),
        ("io", static text => text.IsRunBy("io")),
        ("javascript", static text => text.IsRunBy("node") || text.IsRunBy("jsc")),
        ("julia", static text => text.IsRunBy("julia")),
        ("lasso", IsLasso),
        ("livescript", static text => text.IsRunBy("lsc")),
        ("lua", static text => text.IsRunBy("lua")),
        ("mojo", static text => text.IsRunByVersioned("mojo", "23")),
        ("moonscript", static text => text.IsRunBy("moon")),
        ("perl", static text => text.IsRunBy("perl")),
        ("php", static text => text.IsRunBy("php") || (!text.HasLine("<?hh") && text.HasLine("<?php"))),
        ("postscript", static text => text.HasLine("%!")),
        ("praat", static text => text.IsRunBy("praat")),
        ("puppet", static text => text.IsRunBy("puppet-apply") || text.IsRunBy("puppet")),
        ("python", static text => text.IsRunByVersioned("python", "23")),
        ("r", static text => text.IsRunBy("Rscript")),
        ("racket", IsRacket),
        ("ruby", static text => text.IsRunBy("ruby")),
        ("rust", static text => text.IsRunBy("rustc")),
        ("sed", static text => text.IsRunBy("sed")),
        ("shell", static text => text.IsShell() || text.StartsWith("#compdef") || text.StartsWith("#autoload")),
        ("tcl", static text => text.IsRunBy("tclsh") || text.IsRunBy("wish") || text.IsRunBy("jimsh")),
        ("tex", IsTex),
        ("tulip", static text => text.IsRunBy("tulip")),
        ("xml", static text => !text.HasDoctype("html", StringComparison.Ordinal) && (IsXmlDeclared(text) || text.HasDoctype())),
        ("yaml", static text => text.Trimmed.StartsWith("%YAML")),
    ];

    private static bool IsXmlDeclared(SourceText text) =>
        text.StartsWith("<?xml") && (text.Text.Length == 5 || !Engine.CharSet.IsWordChar(text.Text[5]));

    private static bool IsDiff(SourceText text)
    {
        if (text.StartsWith("Index: "))
        {
            return true;
        }

        ReadOnlySpan<char> line = text.Text.AsSpan();
        int end = line.IndexOf('\n');
        line = end < 0 ? line : line[..end];
        int old = line.StartsWith("diff") ? line[4..].IndexOf("a/") : -1;
        return (old >= 0 && line[(old + 6)..].IndexOf("b/") >= 0) || HasHeader(text.Text, "---", "\n+++") || HasHeader(text.Text, "+++", "\n---");
    }

    /// <summary>A mark on one line and the other at the beginning of the next.</summary>
    private static bool HasHeader(string text, string mark, string next)
    {
        for (int at = 0; (at = text.IndexOf(mark, at, StringComparison.Ordinal)) >= 0;)
        {
            at = text.IndexOf('\n', at);
            if (at < 0)
            {
                return false;
            }

            if (string.CompareOrdinal(text, at, next, 0, next.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHack(SourceText text)
    {
        if (text.Text.Contains("<?hh", StringComparison.Ordinal) || text.IsRunBy("hhvm") || text.Text.Contains("): Awaitable<", StringComparison.Ordinal))
        {
            return true;
        }

        const string Function = "async function ";
        for (int at = 0; (at = text.Text.IndexOf(Function, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (at + Function.Length < text.Text.Length && char.IsAsciiLetter(text.Text[at + Function.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLasso(SourceText text)
    {
        ReadOnlySpan<char> line = text.Text;
        int end = line.IndexOf('\n');
        line = end < 0 ? line : line[..end];
        return text.IsRunBy("lasso9") || line.Contains("<?lasso", StringComparison.Ordinal) || line.Contains("<?=", StringComparison.Ordinal);
    }

    private static bool IsRacket(SourceText text)
    {
        ReadOnlySpan<char> rest = text.Text;
        if (!rest.StartsWith("#lang"))
        {
            return false;
        }

        rest = rest[5..].TrimStart(" \t\r\n\f\v");
        int end = rest.IndexOf('\n');
        rest = end < 0 ? rest : rest[..end];
        return rest.Contains("racket", StringComparison.Ordinal) || rest.Contains("scribble", StringComparison.Ordinal);
    }

    private static bool IsTex(SourceText text)
    {
        ReadOnlySpan<char> start = text.Trimmed;
        return start.StartsWith("\\documentclass") || start.StartsWith("\\input") || start.StartsWith("\\documentstyle")
            || start.StartsWith("\\relax") || start.StartsWith("\\ProvidesPackage") || start.StartsWith("\\ProvidesClass");
    }
}
