using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Carries out the extensions: comments, text that is not Markdown, and options.</summary>
internal sealed class ExtensionHandler(ParseState state)
{
    public bool TryHandle(string name, InlineAttributes options, string? body, bool isBlock, Element tree, int start)
    {
        switch (name)
        {
            case "comment":
                if (body is not null)
                {
                    tree.Add(new Element(ElementKind.Comment) { Value = body, IsBlock = isBlock, Start = start });
                }

                return true;
            case "nomarkdown":
                if (body is not null)
                {
                    tree.Add(new Element(ElementKind.Raw) { Value = body, IsBlock = isBlock, Start = start, Detail = options.Values["type"] });
                }

                return true;
            case "options":
                SetOptions(options.Values);
                return true;
            default:
                return false;
        }
    }

    private void SetOptions(AttributeList values)
    {
        foreach (var (name, value) in values)
        {
            if (name == "forbidden_inline_options" || state.Options.ForbiddenInlineOptions.Contains(name))
            {
                state.Warn($"Option {name} may not be set inline");
                continue;
            }

            try
            {
                if (OptionValue.TrySet(state.Options, name, value, out var changed))
                {
                    state.Options = changed with { Input = state.Options.Input };
                }
                else
                {
                    state.Warn($"Unknown kramdown option '{name}'");
                }
            }
            catch (KramdownOptionException)
            {
                // As in kramdown, a value that is not valid changes nothing.
            }
        }
    }
}
