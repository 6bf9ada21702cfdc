using System.Text;
using JekyllNet.Kramdown.Attributes;
using Markdig.Renderers.Html;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>Attributes that keep the order in which the author gave them. What a hook changes in the base class counts.</summary>
internal sealed class OrderedAttributes : HtmlAttributes
{
    private readonly List<string> order = [];
    private readonly string classText = "";

    public OrderedAttributes(AttributeList source)
    {
        foreach (var (name, value) in source)
        {
            order.Add(name);
            switch (name)
            {
                case "id":
                    Id = value;
                    break;
                case "class":
                    classText = value;
                    Classes = [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
                    break;
                default:
                    (Properties ??= []).Add(new(name, value));
                    break;
            }
        }
    }

    /// <summary>The attributes as they are now: the given ones in order, then what was added.</summary>
    public static AttributeList Read(HtmlAttributes attributes)
    {
        var result = new AttributeList();
        var ordered = attributes as OrderedAttributes;
        var properties = new AttributeList();
        foreach (var (name, value) in attributes.Properties ?? [])
        {
            properties.Set(name, value ?? "");
        }

        foreach (var name in ordered?.order ?? [])
        {
            if (name == "id")
            {
                AddIf(result, "id", attributes.Id);
            }
            else if (name == "class")
            {
                AddIf(result, "class", ordered!.ClassText());
            }
            else
            {
                AddIf(result, name, properties[name]);
            }
        }

        if (!result.Contains("id"))
        {
            AddIf(result, "id", attributes.Id);
        }

        if (!result.Contains("class") && attributes.Classes is { Count: > 0 } classes)
        {
            result.Set("class", string.Join(' ', classes));
        }

        foreach (var (name, value) in properties)
        {
            if (!result.Contains(name))
            {
                result.Set(name, value);
            }
        }

        return result;
    }

    private static void AddIf(AttributeList list, string name, string? value)
    {
        if (value is not null)
        {
            list.Set(name, value);
        }
    }

    private string? ClassText()
    {
        var joined = Classes is null ? null : string.Join(' ', Classes);
        var given = string.Join(' ', classText.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return joined == given || (joined is null && given.Length == 0) ? classText : joined;
    }
}
