using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace CustomPlugin;

/// <summary>Makes a page for each ingredient that posts name, and adds to what templates see.</summary>
internal sealed class IngredientPages : IGenerator
{
    /// <inheritdoc/>
    public int Priority => GeneratorPriority.Low;

    /// <inheritdoc/>
    public void Generate(GenerationContext context)
    {
        var byIngredient = new SortedDictionary<string, List<Document>>(StringComparer.Ordinal);
        foreach (var post in context.Content.Posts.Documents)
        {
            var ingredients = post["ingredients"] as IEnumerable<FluidValue> ?? [];
            foreach (var name in ingredients.Select(i => i.ToStringValue()))
            {
                if (!byIngredient.TryGetValue(name, out var posts))
                {
                    byIngredient[name] = posts = [];
                }

                posts.Add(post);
            }

            // page.ingredient_count
            post.Data["ingredient_count"] = IntegerValue.Create(ingredients.Count());
        }

        foreach (var (name, posts) in byIngredient)
        {
            // A page without a file. Its body is Liquid, and Markdown as the name says.
            var data = new HashValue
            {
                ["title"] = StringValue.Create(name),
                ["recipes"] = new ListValue(posts.Select(context.ToLiquid)),
            };
            const string Body = "# {{ page.title }}\n\n{% for recipe in page.recipes %}- [{{ recipe.title }}]({{ recipe.url }})\n{% endfor %}";
            context.Content.Pages.Add(context.CreatePage("ingredients", Slug.Slugify(name) + ".md", Body, data));
        }

        // site.data.ingredients
        context.Content.Data["ingredients"] = new ListValue(byIngredient.Keys.Select(FluidValue (n) => StringValue.Create(n)));
        context.Log.Info("Recipes:", $"{byIngredient.Count} ingredients");
    }
}
