using System.Text;
using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Conversion;
using JekyllNet.Dependencies;
using JekyllNet.Diagnostics;
using JekyllNet.Hooks;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Templating.Drops;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Rendering;

/// <summary>Renders one item: Liquid, converters, layouts, with the hooks between them.</summary>
internal sealed class ItemRenderer(RenderSession session)
{
    /// <summary>Renders the item of a slot and completes the slot.</summary>
    /// <exception cref="JekyllException">The item cannot be rendered.</exception>
    public void Render(RenderSlot slot)
    {
        var item = slot.Item;
        void Tell(string topic) => slot.Log.Debug(topic, item.RelativePath);

        Tell("Rendering:");
        var scope = new RenderScope(session, slot);
        var payload = CreatePayload(item, slot, scope.Reads);
        var owner = HookOwner.For(item);
        var hooks = session.Hooks.WithLog(slot.Log);
        Tell("Pre-Render Hooks:");
        var before = hooks.Trigger(owner, HookEvent.PreRender, () => MakeContext(owner, HookEvent.PreRender, item, slot, null));
        payload.Additions = DeepMergeOf(session.Variables, before?.Payload);
        if (before?.PageVariables is { Count: > 0 } variables)
        {
            payload.Page = new OverlayDrop((Drop)payload.Page, variables);
        }

        var text = item is SourceMapPage { Stylesheet: var stylesheet } ? SourceMapOf(stylesheet) : item.Content ?? "";
        if (item.RenderWithLiquid)
        {
            Tell("Rendering Liquid:");
            var source = new TemplateSource(item.Path, item.ContentLine, () => session.Templates.Body(item)) { Shown = ShownPath(item) };
            text = RenderTemplate(scope, payload, source, slot.IsStateful);
        }

        payload.IsInBody = false;
        Tell("Rendering Markup:");
        text = Convert(item, text, slot, scope.Reads);
        slot.Converted = text;
        Tell("Post-Convert Hooks:");
        if (hooks.Trigger(owner, HookEvent.PostConvert, () => MakeContext(owner, HookEvent.PostConvert, item, slot, text)) is { Text: { } converted })
        {
            slot.Converted = text = converted;
        }

        if (item.PlaceInLayout)
        {
            Tell("Rendering Layout:");
            PlaceInLayouts(scope, payload, item, text, slot, Finish);
        }
        else
        {
            Finish(text);
        }

        void Finish(ReadOnlySpan<char> output)
        {
            if (session.Hooks.Has(HookEvent.PostRender))
            {
                var whole = output.ToString();
                output = hooks.Trigger(owner, HookEvent.PostRender, () => MakeContext(owner, HookEvent.PostRender, item, slot, whole))?.Text ?? whole;
            }

            slot.Reads = scope.Reads?.ToRecord();
            slot.Complete(output);
        }
    }

    /// <summary>Renders an excerpt by itself, in a scope of its own.</summary>
    public RenderedExcerpt RenderExcerpt(RenderScope scope, Excerpt excerpt)
    {
        var told = scope.Slot.Log.Count;
        var payload = new PayloadDrop(session.Site, session.Jekyll, session.Theme?.Drop);
        var drop = ItemDrops.Of(excerpt);
        payload.Page = drop;
        SetHighlighterOptions(payload, excerpt.Item);
        var path = ShownPath(excerpt.Item) + "/#excerpt";
        var mayRender = excerpt.Item["render_with_liquid"] is not BooleanValue flag || flag.ToBooleanValue();
        var text = excerpt.Content;
        if (mayRender && LiquidUses.HasLiquid(text))
        {
            var source = new TemplateSource(excerpt.Item.Path, excerpt.Item.ContentLine, () => session.Templates.Text(excerpt.Content, excerpt.Item.Path)) { Shown = path };
            text = RenderTemplate(scope, payload, source, isStateful: false);
        }

        text = Convert(excerpt.Item, text, scope.Slot, scope.Reads);
        return new RenderedExcerpt(text, scope.Reads?.ToRecord(), scope.Slot.Log.Count != told);
    }

    // Jekyll names pages by their path in the source, documents by their full path.
    private static string ShownPath(ContentItem item) => item is Page ? item["path"] is StringValue own ? own.ToStringValue() : item.RelativePath : item.Path;

    private static HookContext MakeContext(HookOwner owner, HookEvent moment, ContentItem item, RenderSlot slot, string? text) =>
        new(owner, moment, null, item, slot.Log)
        {
            Text = text,
            Payload = moment == HookEvent.PreRender ? new HashValue() : null,
            PageVariables = moment == HookEvent.PreRender ? new HashValue() : null,
        };

    private static HashValue? DeepMergeOf(HashValue? shared, HashValue? own) =>
        shared is null || own is null ? own ?? shared : DeepMerge.Merge(shared, own);

    private PayloadDrop CreatePayload(ContentItem item, RenderSlot slot, ReadRecorder? reads)
    {
        var payload = new PayloadDrop(session.Site, session.Jekyll, session.Theme?.Drop)
        {
            Page = ItemDrops.Of(item),
            Paginator = (item as Page)?.Pager ?? NilValue.Instance,
        };
        SetHighlighterOptions(payload, item);
        if (item is Page)
        {
            // Jekyll takes a page's Hash before it renders: its layouts still see the source as page.content.
            payload.Page = new FrozenPageDrop((PageDrop)payload.Page);
        }

        if (slot.LeftoversOf is { } earlier)
        {
            earlier.Wait(session.Cancellation);
            payload.Content = earlier.LastLayoutContent is { } left ? StringValue.Create(left) : NilValue.Instance;
        }

        // The layout's own front matter is visible in the body already, under what the item before left there.
        var leftover = session.LayoutLeftovers.Before(slot);
        if (session.FirstLayout(item, reads) is { } layout)
        {
            payload.Layout = leftover is null ? layout.Data : DeepMerge.Merge(layout.Data, leftover);
        }
        else if (leftover is not null)
        {
            payload.Layout = leftover;
        }

        return payload;
    }

    private void SetHighlighterOptions(PayloadDrop payload, ContentItem item)
    {
        var chain = session.Converters.For(item.Extension);
        payload.HighlighterPrefix = chain.HighlighterPrefix;
        payload.HighlighterSuffix = chain.HighlighterSuffix;
    }

    private string Convert(ContentItem item, string text, RenderSlot slot, ReadRecorder? reads)
    {
        var context = new ConversionContext(item, slot.Log, session.Cancellation) { Reads = reads };
        foreach (var converter in session.Converters.For(item.Extension).Converters)
        {
            try
            {
                var start = session.Profile?.Begin() ?? default;
                text = converter.Convert(text, context);
                session.Profile?.CountConversion(NameOf(converter), Encoding.UTF8.GetByteCount(text), start);
            }
            catch (Exception problem) when (problem is not (OperationCanceledException or RenderAbandonedException))
            {
                slot.Log.Error("Conversion error:", $"{NameOf(converter)} encountered an error while converting '{item.RelativePath}':");
                slot.Log.Error("", problem is JekyllException { Diagnostic: { Id: var id, Location: { Line: > 0 } place } } && id == DiagnosticId.ConversionFailed
                    ? $"{place}: {problem.Message}"
                    : problem.Message);
                throw problem as JekyllException
                    ?? new JekyllException(DiagnosticId.ConversionFailed, problem.Message, new SourceLocation(item.Path), problem);
            }
        }

        slot.SourceMap = context.SourceMap ?? slot.SourceMap;
        return text;
    }

    private string SourceMapOf(Page stylesheet)
    {
        var slot = session.Plan.Find(stylesheet)!;
        slot.Wait(session.Cancellation);
        return slot.SourceMap ?? "";
    }

    private static string NameOf(IConverter converter) => converter switch
    {
        MarkdownConverter => "Jekyll::Converters::Markdown",
        SassConverter { IsIndented: true } => "Jekyll::Converters::Sass",
        SassConverter => "Jekyll::Converters::Scss",
        _ => converter.GetType().Name,
    };

    private void PlaceInLayouts(RenderScope scope, PayloadDrop payload, ContentItem item, string text, RenderSlot slot, Action<ReadOnlySpan<char>> finish)
    {
        var requested = item["layout"];
        payload.Layout = NilValue.Instance;
        if (!requested.IsNil() && RubyText.ToText(requested) is var name && !session.Content.Layouts.ContainsKey(name))
        {
            var message = $"Layout '{name}' requested in {item.RelativePath} does not exist.";
            slot.Log.Warn("Build Warning:", message, DiagnosticId.LayoutNotFound, new SourceLocation(item.Path));
        }

        var laidOut = new List<string> { item.Path };
        var layouts = session.LayoutChain(item, scope.Reads);
        for (var i = 0; i < layouts.Count; i++)
        {
            var current = layouts[i];
            payload.Content = StringValue.Create(text);
            payload.Layout = payload.Layout is HashValue inner ? DeepMerge.Merge(current.Data, inner) : current.Data;
            slot.LastLayoutContent = slot.KeepsLastLayoutContent ? text : null;
            if (!LiquidUses.HasLiquid(current.Content))
            {
                text = current.Content;
            }
            else if (i < layouts.Count - 1)
            {
                text = RenderTemplate(scope, payload, LayoutSource(current, laidOut), slot.IsStateful);
            }
            else
            {
                RenderTemplate(scope, payload, LayoutSource(current, laidOut), slot.IsStateful, finish);
                return;
            }

            laidOut.Insert(0, current.Path);
        }

        finish(text);
    }

    private TemplateSource LayoutSource(Layout layout, List<string> laidOut) =>
        new(layout.Path, layout.ContentLine, () => session.Templates.Layout(layout)) { LaidOut = laidOut };

    private string RenderTemplate(RenderScope scope, PayloadDrop payload, TemplateSource source, bool isStateful)
    {
        var text = "";
        RenderTemplate(scope, payload, source, isStateful, output => text = output.ToString());
        return text;
    }

    private void RenderTemplate(RenderScope scope, PayloadDrop payload, TemplateSource source, bool isStateful, Action<ReadOnlySpan<char>> receive)
    {
        var start = session.Profile?.Begin() ?? default;
        try
        {
            var template = source.Parse();
            foreach (var warning in template.Warnings)
            {
                scope.Slot.Log.Warn("Liquid Warning:", $"{warning.Message} in {source.Shown}", LiquidDiagnostics.Of(warning, source));
            }

            var context = new LiquidContext(
                session.Liquid,
                [payload],
                isStateful ? template.Registers : null,
                isStateful ? session.Counters : null,
                session.Cancellation)
            {
                RenderState = scope,
                ClockRead = scope.Reads is { } reads ? reads.MarkVolatile : null,
            };
            template.Render(context, text =>
            {
                session.Profile?.CountTemplate(source.Shown, Encoding.UTF8.GetByteCount(text), start);
                receive(text);
            });
        }
        catch (LiquidException problem)
        {
            scope.Slot.Log.Error("Liquid Exception:", $"{problem.Message} in {source.Shown}");
            if (KnownTags.Explain(problem.Description) is { } explanation)
            {
                scope.Slot.Log.Error("", explanation);
            }

            throw new JekyllException(LiquidDiagnostics.Of(problem, source), problem);
        }
    }
}
