using System.Globalization;
using Fluid.Values;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.PaginateV2;

/// <summary>The paths of the pages that one template is divided into.</summary>
internal sealed class PagePaths
{
    private readonly string _first;
    private readonly string _others;
    private readonly string _index;
    private readonly string _extension;
    private readonly int _count;

    public PagePaths(Page template, HashValue settings, int count)
    {
        _count = count;
        _index = settings["indexpage"].IsNil() ? "" : settings["indexpage"].ToStringValue().Split('.')[0];
        _extension = settings["extension"].IsNil() ? "" : settings["extension"].ToStringValue();
        _extension = _extension.Length == 0 || _extension[0] == '.' ? _extension : "." + _extension;
        var permalink = template["permalink"];
        _first = permalink.IsTruthy() ? permalink.ToStringValue() : template.UrlDirectory;
        _first = _first.EndsWith('/') ? _first : _first + "/";
        _others = SitePath.Join(_first, settings["permalink"].ToStringValue());
    }

    /// <summary>The name of the files: with an extension alone, the pages count as files without one, which no converter takes.</summary>
    public string FileName => _index + _extension;

    /// <summary>The path of a page as it names itself.</summary>
    public string PathOf(int number) => Number(
        Complete(number == 1 ? _first : _others, _index.Length == 0 ? "index" : _index, _extension.Length == 0 ? ".html" : _extension), number);

    /// <summary>The URL of a page.</summary>
    public string UrlOf(int number)
    {
        var path = PathOf(number);
        return path.EndsWith('/') ? SitePath.Join(path, FileName) : path.EndsWith(_extension, StringComparison.Ordinal) ? path : path + _extension;
    }

    /// <summary>The path by which other pages refer to a page.</summary>
    public string LinkTo(int number) => Number(Linked(number == 1 ? _first : _others), number);

    /// <summary>The path of the last page, by the pattern of the others even where it is the first.</summary>
    public string LinkToLast() => Number(Linked(_others), _count);

    /// <summary>A text with the number of a page and that of all pages in it.</summary>
    public string Number(string pattern, int number) => ReplaceFirst(ReplaceFirst(pattern, ":num", Digits(number)), ":max", Digits(_count));

    /// <summary>Ruby's <c>sub</c>.</summary>
    public static string ReplaceFirst(string text, string old, string with)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + old.Length));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Complete(string path, string index, string extension) =>
        path.EndsWith('/') ? path + index + extension : path.Contains('.', StringComparison.Ordinal) ? path : path + index;

    private string Linked(string path) => _index.Length > 0 ? Complete(path, _index, _extension) : path;
}
