using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Configuration;

/// <summary>Refuses configuration files whose lists are no lists.</summary>
internal static class ConfigurationCheck
{
    /// <exception cref="JekyllException"><c>plugins</c>, <c>include</c> or <c>exclude</c> is set to anything but a list.</exception>
    public static void Verify(HashValue values)
    {
        foreach (var key in (ReadOnlySpan<string>)["plugins", "include", "exclude"])
        {
            if (values.TryGetValue(key, out var value) && value is not ListValue)
            {
                var message = $"'{key}' should be set as an array, but was: {RubyText.Inspect(value)}.";
                throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, message);
            }
        }
    }
}
