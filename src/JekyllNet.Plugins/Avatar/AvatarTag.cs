using System.Globalization;
using System.Text;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Parsing;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Plugins.Avatar;

/// <summary><c>avatar</c>: the picture of a user named in the tag, or by the variable after <c>user=</c>.</summary>
internal sealed class AvatarTag : LiquidStatement
{
    private readonly LiquidTemplate _markup;
    private readonly string? _variable;
    private readonly string _size;

    private AvatarTag(LiquidTemplate markup, string? variable, string size)
    {
        _markup = markup;
        _variable = variable;
        _size = size;
    }

    public static AvatarTag Parse(TagSource tag)
    {
        var text = tag.Markup.Trim();
        var size = Option(text, "size=", char.IsAsciiDigit, StringComparison.OrdinalIgnoreCase);
        var user = Option(text, "user=", c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.', StringComparison.Ordinal);
        return new AvatarTag(new LiquidParser(tag.Options).Parse(text), user?.TrimEnd('.'), size ?? "40");
    }

    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        using var markup = new StringWriter(CultureInfo.InvariantCulture);
        _markup.Render(context, markup);
        var text = markup.ToString();
        var user = UserName(context, text);
        var classes = Pixels < 48 ? "avatar avatar-small" : "avatar";
        writer.Write($"<img class=\"{classes}\" alt=\"{user}\" width=\"{_size}\" height=\"{_size}\" data-proofer-ignore=\"true\" ");
        var sources = string.Join(", ", Enumerable.Range(1, 4).Select(scale => string.Create(CultureInfo.InvariantCulture, $"{Address(user, scale)} {scale}x")));
        writer.Write(text.Contains("lazy=true", StringComparison.Ordinal)
            ? $"src=\"\" data-src=\"{Address(user, 1)}\" data-srcset=\"{sources}\" />"
            : $"src=\"{Address(user, 1)}\" srcset=\"{sources}\" />");
        return Completion.Normal;
    }

    private long Pixels => long.TryParse(_size, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : long.MaxValue / 8;

    private string UserName(LiquidContext context, string text)
    {
        if (_variable is not null)
        {
            var value = context.Evaluate(_variable);
            return value.IsTruthy() ? value.ToStringValue() : _variable;
        }

        var name = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "";
        return name.StartsWith('@') ? name[1..] : name;
    }

    private string Address(string user, int scale)
    {
        var server = Crc32.Of(Encoding.UTF8.GetBytes(Path(user, _size))) % 4;
        var size = scale == 1 ? _size : (Pixels * scale).ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"https://avatars{server}.githubusercontent.com/{Path(user, size)}");
    }

    private static string Path(string user, string size) => $"{user}?v=3&s={size}";

    // The characters after "name=", where it begins a word.
    private static string? Option(string text, string name, Func<char, bool> isPart, StringComparison comparison)
    {
        var at = text.IndexOf(name, comparison);
        if (at < 0 || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '_')))
        {
            return null;
        }

        var value = new string([.. text.Skip(at + name.Length).TakeWhile(isPart)]);
        return value.Length == 0 ? null : value;
    }
}
