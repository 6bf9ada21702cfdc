using System.Text;
using Fluid.Values;
using JekyllNet.Hooks;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Plugins.Html;

namespace JekyllNet.Plugins.Emoji;

/// <summary>
/// jemoji 0.13: <c>:name:</c> in the text of a page becomes a picture. A page with an emoji anywhere is taken apart and written anew,
/// as the gem has libxml2 do.
/// </summary>
public sealed class EmojiPlugin : IPlugin
{
    private const string DefaultSource = "https://github.githubassets.com/images/icons/";

    // Texts in these are shown as they are.
    private static readonly string[] Untouched = ["pre", "code", "tt"];

    private static readonly Lazy<EmojiTable> Table = new(() => new EmojiTable());

    /// <inheritdoc/>
    public string Name => "jemoji";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        var source = context.Configuration["emoji"] is HashValue emoji && emoji.TryGetValue("src", out var own) ? own.ToStringValue() : DefaultSource;
        context.AddHook(HookOwner.Pages, HookEvent.PostRender, hook => Apply(hook, source));
        context.AddHook(HookOwner.Documents, HookEvent.PostRender, hook => Apply(hook, source));
    }

    private static void Apply(HookContext hook, string source)
    {
        if (hook is not { Item: { } item, Text: { } text } || !IsPage(item) || Table.Value.Find(text, 0) is null)
        {
            return;
        }

        var body = PageBody.Of(text);
        hook.Text = body.Head + AddPictures(body.Content, source) + body.Tail;
    }

    private static bool IsPage(ContentItem item) =>
        (item.OutputExtension == ".html" && item is not Document { Collection.Output: false }) || item.Permalink?.EndsWith('/') == true;

    private static string AddPictures(string html, string source)
    {
        var fragment = HtmlFragment.Parse(html);
        foreach (var text in fragment.Root.TextsOutside(Untouched))
        {
            // The gem takes the text with its references resolved for HTML again, so that what was escaped no longer is.
            if (WithPictures(text.Value, source) is { } replaced)
            {
                HtmlFragment.Replace(text, replaced);
            }
        }

        return fragment.ToString();
    }

    private static string? WithPictures(string text, string source)
    {
        StringBuilder? result = null;
        var done = 0;
        while (Table.Value.Find(text, done) is { } emoji)
        {
            result ??= new StringBuilder(text.Length + 128);
            result.Append(text, done, emoji.Start - done).Append(
                $"<img class=\"emoji\" title=\":{emoji.Name}:\" alt=\":{emoji.Name}:\" src=\"{source}{(source.EndsWith('/') ? "" : "/")}emoji/unicode/{emoji.Picture}.png\" height=\"20\" width=\"20\">");
            done = emoji.Start + emoji.Name.Length + 2;
        }

        return result?.Append(text, done, text.Length - done).ToString();
    }
}
