namespace JekyllNet.Kramdown.Attributes;

/// <summary>The content of an inline attribute list: attributes and names of attribute list definitions.</summary>
internal sealed class InlineAttributes
{
    public AttributeList Values { get; } = new();

    public List<string> References { get; } = [];

    public bool Refers(string name) => References.Contains(name);

    public void Merge(InlineAttributes other)
    {
        References.AddRange(other.References);
        foreach (var (name, value) in other.Values)
        {
            if (name == "class")
            {
                Values.AddClass(value);
            }
            else
            {
                Values.Set(name, value);
            }
        }
    }
}
