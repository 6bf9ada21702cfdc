using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.Model;

namespace JekyllNet.Plugins.DefaultLayout;

/// <summary>Names layouts in front matter, as far as the site has them.</summary>
internal sealed class DefaultLayoutGenerator : IGenerator
{
    public int Priority => -100;

    public void Generate(GenerationContext context)
    {
        foreach (var item in context.Content.Pages.Concat<ContentItem>(context.Content.Posts.Documents))
        {
            if (context.IsMarkdown(item.Extension) && !item.Data.ContainsKey("layout") && item["layout"].IsNil())
            {
                string[] names = [item.Url == "/" ? "home" : "", item is Page ? "page" : "post", "default"];
                item.Data["layout"] = names.FirstOrDefault(context.Content.Layouts.ContainsKey) is { } name ? StringValue.Create(name) : NilValue.Instance;
            }
        }
    }
}
