using System.Diagnostics.CodeAnalysis;
using Fluid.Ast;

namespace JekyllNet.Liquid.Parsing;

/// <summary>The tags that templates may use, by name. Reading from several threads is safe; adding while templates are parsed is not.</summary>
/// <example><code>
/// options.Tags.AddTag("hello", tag => new Greeting(tag.ParseExpression(tag.Markup)));
/// options.Tags.AddBlock("shout", (tag, body) => new Shout(body));
/// </code></example>
public sealed class TagRegistry
{
    private readonly Dictionary<string, Func<TagSource, Statement>> _tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> _blocks = new(StringComparer.Ordinal);

    /// <summary>The names known.</summary>
    public IReadOnlyCollection<string> Names => _tags.Keys;

    /// <summary>Adds or replaces a tag.</summary>
    /// <param name="name">The name: ASCII letters, digits and underscores.</param>
    /// <param name="create">
    /// Makes the statement when the tag is met; a <see cref="LiquidStatement"/> or any statement of Fluid's. It may read a body
    /// up to the tag's end with the source's methods, which is how blocks with branches are made.
    /// </param>
    /// <param name="isBlock">Whether the tag reads a body, so that it needs an end.</param>
    public void AddTag(string name, Func<TagSource, Statement> create, bool isBlock = false)
    {
        _tags[name] = create;
        _ = isBlock ? _blocks.Add(name) : _blocks.Remove(name);
    }

    /// <summary>Makes a tag known under another name too.</summary>
    /// <exception cref="ArgumentException">There is no tag <paramref name="existing"/>.</exception>
    public void AddAlias(string name, string existing)
    {
        if (!_tags.TryGetValue(existing, out var create))
        {
            throw new ArgumentException($"There is no tag '{existing}'.", nameof(existing));
        }

        AddTag(name, create, IsBlock(existing));
    }

    /// <summary>Whether <paramref name="name"/> is a tag with a body.</summary>
    public bool IsBlock(string name) => _blocks.Contains(name);

    /// <summary>Adds or replaces a block: a tag with a body up to <c>end</c> plus its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="create">Makes the statement once the body is parsed.</param>
    public void AddBlock(string name, Func<TagSource, BlockBody, Statement> create) => AddTag(name, tag => create(tag, tag.ParseBody()), isBlock: true);

    /// <summary>Adds or replaces a block whose body is not Liquid: it is taken as it stands, as <c>raw</c> does.</summary>
    /// <param name="name">The name.</param>
    /// <param name="create">Makes the statement of the body's text.</param>
    public void AddRawBlock(string name, Func<TagSource, string, Statement> create) => AddTag(name, tag => create(tag, tag.ReadRawBody()), isBlock: true);

    /// <summary>Removes a tag.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name) => _tags.Remove(name);

    internal bool TryGet(string name, [NotNullWhen(true)] out Func<TagSource, Statement>? create) => _tags.TryGetValue(name, out create);
}
