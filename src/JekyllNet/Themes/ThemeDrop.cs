using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Themes;

/// <summary>
/// <c>theme</c> in templates: what its gem specification says. Plain string literals of the specification are read; nothing in it
/// is run.
/// </summary>
internal sealed class ThemeDrop(GemSpecification specification, string version) : Drop
{
    /// <summary>The theme's folder, where templates may know it; empty elsewhere.</summary>
    public string Root { get; init; } = "";

    /// <summary>All that the drop is made from.</summary>
    public string Source => version + "\n" + specification.Text;

    public override IEnumerable<string> Keys => ["root", "authors", "version", "description", "metadata", "dependencies"];

    public override FluidValue Get(string key, TemplateContext context) => key switch
    {
        "root" => StringValue.Create(Root),
        "version" => StringValue.Create(version),
        "authors" => StringValue.Create(string.Join(", ", Strings("authors"))),
        "description" => StringValue.Create(Strings("description").Concat(Strings("summary")).FirstOrDefault() ?? ""),
        "metadata" => Metadata(),
        "dependencies" => new ListValue(),
        _ => NilValue.Instance,
    };

    private HashValue Metadata()
    {
        var metadata = new HashValue();
        foreach (var pair in Strings("metadata").Chunk(2).Where(static pair => pair.Length == 2))
        {
            metadata[pair[0]] = StringValue.Create(pair[1]);
        }

        return metadata;
    }

    // The string literals right of "spec.KEY =".
    private IEnumerable<string> Strings(string key)
    {
        foreach (var line in specification.Text.Split('\n'))
        {
            var at = line.IndexOf("." + key, StringComparison.Ordinal);
            var equals = at < 0 ? -1 : line.IndexOf('=', at);
            if (equals < 0 || line.AsSpan(at + 1 + key.Length, equals - at - 1 - key.Length).Trim().Length > 0)
            {
                continue;
            }

            for (var start = line.IndexOf('"', equals); start >= 0;)
            {
                var end = line.IndexOf('"', start + 1);
                if (end < 0)
                {
                    break;
                }

                yield return line[(start + 1)..end];
                start = line.IndexOf('"', end + 1);
            }
        }
    }
}
