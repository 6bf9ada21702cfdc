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
                SetOptions(options);
                return true;
            default:
                return false;
        }
    }

    private void SetOptions(InlineAttributes options)
    {
        var unknown = new List<string>();
        foreach (var (name, value) in options.Values)
        {
            if (name == "forbidden_inline_options" || state.Options.ForbiddenInlineOptions.Contains(name))
            {
                state.Warn($"Option {name} may not be set inline");
                continue;
            }

            try
            {
                if (name != "input" && OptionValue.TrySet(state.Options, name, value, out var changed))
                {
                    state.Options = changed;
                }
                else
                {
                    unknown.Add(name);
                }
            }
            catch (KramdownOptionException)
            {
                // As in kramdown, a value that is not valid changes nothing.
            }
        }

        if (options.References.Count > 0)
        {
            // Words without a value are kept under this name, which kramdown takes for one more option.
            unknown.Add("refs");
        }

        foreach (var name in unknown)
        {
            state.Warn($"Unknown kramdown option '{name}'");
        }
    }
}
