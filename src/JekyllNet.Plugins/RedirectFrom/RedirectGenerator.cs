using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.RedirectFrom;

/// <summary>Makes the redirecting pages and the list of them.</summary>
internal sealed class RedirectGenerator : IGenerator
{
    private const string LayoutName = "redirect";
    private const string ListName = "redirects.json";

    public bool LeavesItemsAlone => true;

    public void Generate(GenerationContext context)
    {
        if (!context.Content.Layouts.ContainsKey(LayoutName))
        {
            context.Content.Layouts[LayoutName] = context.CreateLayout(LayoutName, RedirectLayout.Template);
        }

        var redirects = new HashValue();
        var documents = context.Content.Collections.SelectMany(c => c.Documents).Where(context.IsWritten);
        foreach (var item in documents.Concat<ContentItem>(context.Content.Pages).ToArray())
        {
            foreach (var source in Values(item["redirect_from"]))
            {
                var data = MakeData(context, source.ToStringValue(), item.Url);
                var page = context.CreatePage("", "redirect.html", "", data);
                page.MaySharePath = true;
                context.Content.Pages.Add(page);
                Note(redirects, data);
            }

            if (Values(item["redirect_to"]).FirstOrDefault() is { } target && target.IsTruthy())
            {
                var data = MakeData(context, item.Url, target.ToStringValue());
                item.Data = new HashValue(item.Data);
                foreach (var (key, value) in data)
                {
                    item.Data[key] = value;
                }

                item.Content = "";
                context.HasChangedItems = true;
                Note(redirects, data);
            }
        }

        if (WantsList(context))
        {
            var data = new HashValue { ["layout"] = NilValue.Instance, ["redirects"] = redirects };
            context.Content.Pages.Add(context.CreatePage("", ListName, "{{ page.redirects | jsonify }}", data));
        }
    }

    private static bool WantsList(GenerationContext context) =>
        !(context.Configuration["redirect_from"] is HashValue settings && settings["json"] is BooleanValue json && !json.ToBooleanValue())
        && !context.FileSystem.FileExists(SitePath.Join(context.Configuration.Source, ListName));

    private static IEnumerable<FluidValue> Values(FluidValue value) =>
        (value is ListValue list ? list : Enumerable.Repeat(value, 1)).Where(v => !v.IsNil());

    private static void Note(HashValue redirects, HashValue data)
    {
        var redirect = (HashValue)data["redirect"];
        redirects[redirect["from"]] = redirect["to"];
    }

    private static HashValue MakeData(GenerationContext context, string from, string to)
    {
        var permalink = StringValue.Create(from.Length == 0 || from[0] == '/' ? from : "/" + from);
        return new HashValue
        {
            ["sitemap"] = BooleanValue.False,
            ["layout"] = StringValue.Create(LayoutName),
            ["permalink"] = permalink,
            ["redirect"] = new HashValue { ["from"] = permalink, ["to"] = StringValue.Create(IsWebAddress(to) ? to : context.AbsoluteUrl(to)) },
        };
    }

    private static bool IsWebAddress(string target) =>
        target.StartsWith("http://", StringComparison.Ordinal) || target.StartsWith("https://", StringComparison.Ordinal);
}
