using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Yaml;

namespace JekyllNet.Configuration;

/// <summary>
/// Reads the entries of <c>defaults</c>, brings old names of types up to date, and dates to times: in the configuration
/// itself, so that <c>site.defaults</c> shows it.
/// </summary>
internal sealed class DefaultsSetReader(DateParser parseDate, SiteLog log)
{
    /// <summary>The valid entries, in order.</summary>
    /// <exception cref="JekyllException">A scope is no mapping, or a date is none.</exception>
    public List<DefaultsSet> Read(FluidValue defaults)
    {
        var sets = new List<DefaultsSet>();
        foreach (var entry in defaults as ListValue ?? new ListValue())
        {
            if (entry is HashValue set && set["values"] is HashValue values)
            {
                sets.Add(Read(set, values));
            }
            else
            {
                var (message, shown) = ("An invalid front-matter default set was found:", RubyText.ToText(entry));
                log.Warn("Defaults:", message, Diagnostic.Warning(DiagnosticId.DefaultsInvalid, $"{message} {shown}"));
                log.Warn(shown, "");
            }
        }

        return sets;
    }

    private DefaultsSet Read(HashValue set, HashValue values)
    {
        if (values.TryGetValue("date", out var date) && date is not TimeValue)
        {
            if (date is not StringValue)
            {
                throw new JekyllException(DiagnosticId.DateInvalid, $"no implicit conversion of {RubyClass.InMessage(date)} into String");
            }

            var message = "An invalid date format was found in a front-matter default set: " + RubyText.Inspect(set);
            values["date"] = parseDate(date, message);
        }

        if (!set.TryGetValue("scope", out var given))
        {
            return new DefaultsSet(false, null, null, values);
        }

        if (given is not HashValue scope)
        {
            throw new JekyllException(DiagnosticId.DefaultsInvalid, "The scope of a front-matter default set is no mapping: " + RubyText.Inspect(set));
        }

        var path = scope["path"] is StringValue text ? text.ToStringValue() : null;
        var type = scope.TryGetValue("type", out var kind) ? Current(kind.ToStringValue()) : null;
        if (type is not null && type != kind!.ToStringValue())
        {
            scope["type"] = StringValue.Create(type);
        }

        return new DefaultsSet(true, path, type, values);
    }

    private string Current(string type)
    {
        var current = type switch
        {
            "page" => "pages",
            "post" => "posts",
            "draft" => "drafts",
            _ => type,
        };
        if (current != type)
        {
            var (message, advice) = ($"The '{type}' type has become '{current}'.", $"Please update your front-matter defaults to use 'type: {current}'.");
            log.Warn("Defaults:", message, Diagnostic.Warning(DiagnosticId.DefaultsTypeDeprecated, $"{message} {advice}"));
            log.Warn("Defaults:", advice);
        }

        return current;
    }
}
