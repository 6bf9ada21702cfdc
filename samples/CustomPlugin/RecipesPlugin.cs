using Fluid.Values;
using JekyllNet.Hooks;
using JekyllNet.Liquid.Values;
using JekyllNet.Plugins;

namespace CustomPlugin;

/// <summary>
/// A plugin for a cookery blog, with one of each kind of extension. A site switches it on with <c>plugins: [recipes]</c> once the
/// program has made it known with <c>AddAvailablePlugins</c>; <c>AddPlugin</c> switches it on at once.
/// </summary>
public sealed class RecipesPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "recipes";

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        // What the site's _config.yml says of it: a hash under the plugin's name, by convention.
        var settings = context.Configuration["recipes"] as HashValue ?? new HashValue();
        var unit = settings["unit"] is StringValue text ? text.ToStringValue() : "min";

        // Liquid: a filter, a tag, a block.
        context.AddFilter("minutes", new MinutesFilter(unit).Apply);
        context.Liquid.Tags.AddTag("portions", tag => new PortionsTag(tag.ParseExpression(tag.Markup)));
        context.Liquid.Tags.AddBlock("tip", (tag, body) => new TipBlock(tag.Markup.Trim(), body));

        // Files: a converter for a format of its own, a generator of pages.
        context.AddConverter(new RecipeConverter());
        context.AddGenerator(new IngredientPages());

        // Hooks: on each post before it is rendered, and on what comes out, first those of higher priority.
        context.AddHook(HookOwner.Posts, HookEvent.PreRender, AddVariable, HookPriority.High);
        context.AddHook(HookOwner.Posts, HookEvent.PostRender, hook => hook.Text += "<!-- enjoy -->\n");

        // site.kitchen: an object that answers when a template asks it.
        context.Configuration.Values["kitchen"] = new KitchenDrop(context.Environment);
    }

    // A variable at the top level of the post's templates: {{ cook }}.
    private static void AddVariable(HookContext hook) => hook.Payload!["cook"] = hook.Item!["author"];
}
