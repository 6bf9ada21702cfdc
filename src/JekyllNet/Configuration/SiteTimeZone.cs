namespace JekyllNet.Configuration;

/// <summary>Finds the time zone that a site names.</summary>
internal static class SiteTimeZone
{
    private const int ShortestName = 3;

    /// <summary>
    /// The zone of an IANA name. An unknown one is UTC under the letters that the name begins with, as the C library has it
    /// for the environment variable TZ; three of them at least.
    /// </summary>
    public static TimeZoneInfo Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        var length = name.AsSpan().IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        var letters = length < 0 ? name : name[..length];
        return letters.Length < ShortestName ? TimeZoneInfo.Utc : TimeZoneInfo.CreateCustomTimeZone(letters, TimeSpan.Zero, letters, letters);
    }
}
