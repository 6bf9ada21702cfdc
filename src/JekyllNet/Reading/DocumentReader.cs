using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Yaml;
using RubyTruth = JekyllNet.Liquid.Runtime.RubyTruth;

namespace JekyllNet.Reading;

/// <summary>Reads documents: front matter over defaults, date, title, slug, categories, tags, excerpt.</summary>
internal sealed class DocumentReader(ReadingContext context)
{
    private readonly string _root = context.CollectionsPath + "/";

    /// <summary>Reads one document of a collection.</summary>
    public Document Read(string path, Collection collection)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var relative = path.StartsWith(_root, StringComparison.Ordinal) ? path[_root.Length..] : path;
        var document = new Document(path, relative, collection, context.Urls);
        if (!document.IsYamlFile && context.Seeds?.TryGrow(document) == true)
        {
            return document;
        }

        FileText? text = null;
        MarkDraft(document);
        document.Data["categories"] = PathCategories(document);
        context.Hooks.Trigger(HookOwner.For(document), HookEvent.PostInit, document);
        if (document.IsYamlFile)
        {
            ReadYamlFile(document);
            return document;
        }

        try
        {
            text = ReadText(document);
        }
        catch (YamlReadException problem)
        {
            var diagnostic = Diagnostic.Error(DiagnosticId.FrontMatterSyntax, problem.Message, new SourceLocation(path, problem.Line, problem.Column));
            var what = problem is YamlSyntaxException ? "YAML Exception reading" : "could not read file";
            context.Log.Error("Error:", $"{what} {path}: {problem.Message}", diagnostic with { Severity = DiagnosticSeverity.Warning });
            if (context.Configuration.StrictFrontMatter)
            {
                throw new JekyllException(diagnostic, problem);
            }
        }
        catch (JekyllException problem)
        {
            context.Log.Error("Error:", $"could not read file {path}: {problem.Message}");
            throw;
        }

        PermalinkCheck.Warn(document, context.Log);
        if (text is not null && context is { Seeds: { } seeds, Log: HeldLog { IsSilent: true } })
        {
            // What there was something to tell about is read anew by each build, so that it is told again.
            seeds.Keep(document, text);
        }

        return document;
    }

    private void ReadYamlFile(Document document)
    {
        var text = context.Decoder.Decode(context.FileSystem.ReadAllBytes(document.Path)).Text;
        document.Data = YamlReader.Load(text, document.Path) as HashValue ?? new HashValue();
    }

    // Null where the front matter is of no use.
    private FileText? ReadText(Document document)
    {
        var defaults = context.Defaults.All(document.RelativePath, document.Type);
        if (defaults.Count > 0)
        {
            Merge(document, defaults, "front matter defaults");
        }

        var prepared = context.Texts.Read(document.Path);
        var text = prepared.Text;
        document.Content = text.Body;
        document.ContentLine = text.BodyLine;
        if (text.EncodingProblem is { } encodingProblem)
        {
            document.IsValidText = text.Body.Length == 0;
            document.Content = document.IsValidText ? null : text.Body;
            ReportEncoding(document.Path, encodingProblem);
            return null;
        }

        if (text.IsUnclosed)
        {
            context.Log.Warn("Front Matter:", $"never closes in {document.Path}", ItemText.Unclosed(document.Path));
        }

        if (text.Problem is { } problem)
        {
            throw problem;
        }

        if (text.Data is HashValue frontMatter)
        {
            Merge(document, frontMatter, "YAML front matter");
        }
        else if (text.Data is { } other && !other.IsNil() && (other is not BooleanValue flag || flag.ToBooleanValue()))
        {
            // Jekyll stumbles over such a front matter and goes on with what it has so far.
            context.Log.Error("Error:", $"could not read file {document.Path}: front matter is not a mapping",
                Diagnostic.Warning(DiagnosticId.FrontMatterNotHash, "The front matter is not a mapping.", new SourceLocation(document.Path, 1)));
            return null;
        }

        PopulateTitle(document);
        PopulateCategories(document);
        document.Data["tags"] = new ListValue(NamedList.Read(document.Data, "tag", "tags"));
        GenerateExcerpt(document);
        return prepared;
    }

    private void ReportEncoding(string path, string problem)
    {
        var diagnostic = Diagnostic.Warning(DiagnosticId.FileUnreadable, problem, new SourceLocation(path));
        context.Log.Error("Error:", $"could not read file {path}: {problem}", diagnostic);
        if (context.Configuration.StrictFrontMatter)
        {
            throw new JekyllException(diagnostic with { Severity = DiagnosticSeverity.Error });
        }
    }

    /// <summary>Gives an undated document its date: a draft the file's, anything else the site's time.</summary>
    public void EnsureDate(Document document)
    {
        if (!RubyTruth.IsTruthy(document.Data["date"]))
        {
            MarkDraft(document);
            document.Date = document.IsDraft
                ? context.Dates.ToLocal(context.FileSystem.LastWriteTime(document.Path))
                : context.Dates.SiteTime;
        }
    }

    /// <summary>Settles <c>draft</c> where the data says nothing about it: posts that do not come from <c>_posts</c> are drafts.</summary>
    public static void MarkDraft(Document document) => SetUnlessTruthy(document.Data, "draft", BooleanValue.Create(
        document.Collection.Label == "posts" && !document.RelativePath.Contains(document.Collection.RelativeDirectory, StringComparison.Ordinal)));

    // The directories above _posts or _drafts (nothing below them) are categories.
    private static ListValue PathCategories(Document document)
    {
        var special = document.IsDraft ? "_drafts" : document.Collection.RelativeDirectory;
        var at = document.RelativePath.IndexOf(special, StringComparison.Ordinal);
        var above = at switch
        {
            0 => "",
            < 0 => document.RelativePath,
            _ => document.RelativePath[..at],
        };
        return ListValue.OfStrings(above.Split('/').Where(c => c.Length > 0 && c != special && c != document.BaseName));
    }

    private void Merge(Document document, HashValue other, string source)
    {
        if (other["categories"] is var given && !given.IsNil())
        {
            if (given is StringValue words)
            {
                given = ListValue.OfStrings(NamedList.SplitAtBlanks(words.ToStringValue()));
            }

            if (document.Data["categories"] is ListValue known)
            {
                given = given is ListValue more
                    ? Union(known, more)
                    : throw new YamlValueException($"no implicit conversion of {RubyClass.InMessage(given)} into Array", isTypeError: true);
            }

            other = new HashValue(other) { ["categories"] = given };
        }

        document.Data = DeepMerge.Merge(document.Data, other);
        if (document.Data.ContainsKey("date"))
        {
            document.Date = context.Dates.Parse(
                document.Data["date"],
                $"Document '{document.RelativePath}' does not have a valid date in the {source}.",
                document.Path);
        }
    }

    private void PopulateTitle(Document document)
    {
        var data = document.Data;
        string slug;
        string? extension = null;
        if (PostFileName.TryParse(document.RelativePath, out var dated))
        {
            slug = dated.Slug;
            extension = dated.Extension;
            if (!RubyTruth.IsTruthy(data["date"]) || document.Date.Value.ToUnixTimeSeconds() == context.Dates.SiteTime.Value.ToUnixTimeSeconds())
            {
                Merge(document, new HashValue { ["date"] = StringValue.Create(dated.Date) }, "filename");
                data = document.Data;
            }
        }
        else
        {
            slug = document.BaseNameWithoutExtension;
            extension = document.Extension.Length > 0 ? document.Extension : null;
        }

        slug = slug.TrimEnd('.');
        SetUnlessTruthy(data, "title", StringValue.Create(Slug.Titleize(slug)));
        SetUnlessTruthy(data, "slug", StringValue.Create(slug));
        SetUnlessTruthy(data, "ext", extension is null ? NilValue.Instance : StringValue.Create(extension));
    }

    // Jekyll adds the categories as text to those it has already, so that a list among them stays, too.
    private static void PopulateCategories(Document document)
    {
        var known = document.Data["categories"] as ListValue ?? new ListValue();
        var all = known.Concat(NamedList.Read(document.Data, "category", "categories"));
        document.Data["categories"] = Union(known, all.Select(FluidValue (c) => StringValue.Create(TextOf(c))));
    }

    private static string TextOf(FluidValue value) => value is ListValue ? RubyText.Inspect(value) : value.ToStringValue();

    private void GenerateExcerpt(Document document)
    {
        document.ExcerptSeparator = ExcerptExtractor.SeparatorFor(document, context.Configuration);
        if (document.ExcerptSeparator.Length > 0 && !RubyTruth.IsTruthy(document.Data["excerpt"]))
        {
            document.Excerpt = ExcerptExtractor.Extract(document, context.Log, context.IsLiquidBlock);
        }
    }

    private static ListValue Union(IEnumerable<FluidValue> first, IEnumerable<FluidValue> second)
    {
        var seen = new HashValue();
        foreach (var item in first.Concat(second))
        {
            seen[item] = item;
        }

        return new ListValue(seen.Values);
    }

    private static void SetUnlessTruthy(HashValue data, string key, FluidValue value)
    {
        if (!RubyTruth.IsTruthy(data[key]))
        {
            data[key] = value;
        }
    }
}
