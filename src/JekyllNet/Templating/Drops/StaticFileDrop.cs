using Fluid;
using Fluid.Values;
using JekyllNet.Dependencies;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Drops;

/// <summary>A static file as templates see it.</summary>
internal sealed class StaticFileDrop(StaticFile file) : Drop
{
    private static readonly string[] OwnKeys = ["name", "collection", "basename", "extname", "path", "modified_time"];

    public StaticFile File { get; } = file;

    public override IEnumerable<string> Keys => OwnKeys.Concat(File.Data.Keys.Select(k => k.ToStringValue()).Except(OwnKeys));

    public override FluidValue Get(string name, TemplateContext context) => name switch
    {
        "name" => StringValue.Create(File.Name),
        "extname" => StringValue.Create(File.Extension),
        "basename" => StringValue.Create(File.BaseName),
        "path" => StringValue.Create(File.RelativePath),
        "modified_time" => ModifiedTime(context),
        "collection" => File.Collection is { } collection ? StringValue.Create(collection.Label) : NilValue.Instance,
        _ => File.Data[name],
    };

    private TimeValue ModifiedTime(TemplateContext context)
    {
        IRenderObserver.ReadsOf(context)?.AddFile(FileRead.Now(FileReadKind.Time, File.FileSystem, File.Path));
        return RubyTime.ToLocal(File.ModifiedTime, context.TimeZone);
    }

    public override string ToStringValue() => "Jekyll::Drops::StaticFileDrop";
}
