using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Configuration;

/// <summary>Brings <c>collections</c> into its form: a mapping from label to settings, with <c>posts</c> first and always written.</summary>
internal static class DefaultCollections
{
    private const string Key = "collections";
    private const string Posts = "posts";

    /// <summary>Rewrites <c>collections</c> of <paramref name="values"/>; left alone where it is missing or nil.</summary>
    /// <exception cref="JekyllException">It is neither a mapping nor a list, or its <c>posts</c> are no mapping.</exception>
    public static void AddTo(HashValue values)
    {
        if (values[Key].IsNil())
        {
            return;
        }

        var all = new HashValue();
        all[Posts] = new HashValue();
        DeepMerge.MergeInto(all, ToHash(values[Key]));
        var posts = all[Posts] is HashValue settings
            ? new HashValue(settings)
            : throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, $"'collections.posts' must be a hash, but was: {RubyText.Inspect(all[Posts])}.");
        posts["output"] = BooleanValue.True;
        var permalink = values["permalink"];
        if (permalink is StringValue && !RubyTruth.IsTruthy(posts["permalink"]))
        {
            posts["permalink"] = StringValue.Create(PermalinkStyle.ToTemplate(permalink.ToStringValue()));
        }

        all[Posts] = posts;
        values[Key] = all;
    }

    private static HashValue ToHash(FluidValue collections)
    {
        if (collections is HashValue hash)
        {
            return hash;
        }

        if (collections is not ListValue labels)
        {
            throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, "Your `collections` key must be a hash or an array.");
        }

        var byLabel = new HashValue();
        foreach (var label in labels)
        {
            byLabel[label] = new HashValue();
        }

        return byLabel;
    }
}
