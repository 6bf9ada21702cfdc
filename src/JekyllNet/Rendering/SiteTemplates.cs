using System.Collections.Concurrent;
using System.Text;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Model;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Rendering;

/// <summary>The parsed templates of one build: each file is parsed once. Safe for concurrent use.</summary>
internal sealed class SiteTemplates
{
    private readonly LiquidParser _parser;
    private readonly TextDecoder _decoder;
    private readonly ConcurrentDictionary<ContentItem, Lazy<LiquidTemplate>> _bodies = new();
    private readonly ConcurrentDictionary<Layout, Lazy<LiquidTemplate>> _layouts = new();
    private readonly ConcurrentDictionary<string, IncludedFile?> _includes = new(StringComparer.Ordinal);

    private readonly TemplateProfile? _profile;

    public SiteTemplates(LiquidParser parser, TextDecoder decoder, TemplateProfile? profile)
    {
        _profile = profile;
        _parser = parser;
        _decoder = decoder;
    }

    /// <summary>The template of an item's body.</summary>
    /// <exception cref="LiquidException">It does not parse.</exception>
    public LiquidTemplate Body(ContentItem item) =>
        _bodies.GetOrAdd(item, static (i, self) => new(() => self.Parse(i.Content ?? "", i.Path, i.IsValidText)), this).Value;

    /// <summary>The template of a layout.</summary>
    /// <exception cref="LiquidException">It does not parse.</exception>
    public LiquidTemplate Layout(Layout layout) =>
        _layouts.GetOrAdd(layout, static (l, self) => new(() => self.Parse(l.Content, l.Path, l.IsValidText)), this).Value;

    /// <summary>A template that is not a file's own: an excerpt's.</summary>
    /// <exception cref="LiquidException">It does not parse.</exception>
    public LiquidTemplate Text(string text, string path) => _parser.Parse(text, path);

    /// <summary>The file at a path, if it is there and may be read.</summary>
    public IncludedFile? Include(ISiteFileSystem fileSystem, string path, string root, bool safe) =>
        _includes.GetOrAdd(path, static (p, a) => a.Self.FindInclude(a.FileSystem, p, a.Root, a.Safe), (Self: this, FileSystem: fileSystem, Root: root, Safe: safe));

    private IncludedFile? FindInclude(ISiteFileSystem fileSystem, string path, string root, bool safe)
    {
        if (!fileSystem.FileExists(path))
        {
            return null;
        }

        // As Jekyll: in safe mode the file behind a link must lie in the directory too.
        return safe && !SitePath.IsUnder(fileSystem.RealPath(root), fileSystem.RealPath(path))
            ? null
            : new IncludedFile(path, new(() => _decoder.Decode(fileSystem.ReadAllBytes(path))), text => Parse(text.Text, path, text.IsValid), _profile);
    }

    private LiquidTemplate Parse(string text, string path, bool isValid)
    {
        if (isValid)
        {
            return _parser.Parse(text, path);
        }

        var problem = new LiquidRenderException(_decoder.InvalidText, "ArgumentError");
        problem.Trace.Add(new LiquidTrace(path, 0, 0));
        throw problem;
    }

    /// <summary>A file that templates take in, parsed at first use.</summary>
    internal sealed class IncludedFile(string path, Lazy<DecodedText> text, Func<DecodedText, LiquidTemplate> parse, TemplateProfile? profile) : IInclusion
    {
        private readonly Lazy<LiquidTemplate> _template = new(() => parse(text.Value));

        public string Path { get; } = path;

        public LiquidTemplate Template => _template.Value;

        /// <summary>The file's text, read at first use.</summary>
        public DecodedText Text => text.Value;

        public void Render(LiquidContext context, TextWriter writer)
        {
            if (profile is null)
            {
                Template.Render(context, writer);
                return;
            }

            var start = profile.Begin();
            var text = Template.Render(context);
            profile.CountTemplate(Path, Encoding.UTF8.GetByteCount(text), start);
            writer.Write(text);
        }
    }
}
