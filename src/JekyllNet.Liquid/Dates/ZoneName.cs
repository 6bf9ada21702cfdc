namespace JekyllNet.Liquid.Dates;

/// <summary>The abbreviation of a zone, as <c>%Z</c> prints it.</summary>
internal static class ZoneName
{
    public static string? Of(TimeZoneInfo zone, DateTimeOffset instant) => Of(zone, zone.IsDaylightSavingTime(instant));

    public static string? Of(TimeZoneInfo zone, bool isDaylight)
    {
        if (zone == TimeZoneInfo.Utc || zone.Id is "UTC" or "Etc/UTC")
        {
            return "UTC";
        }

        if (zone.StandardName == zone.Id)
        {
            return zone.Id;
        }

        var name = isDaylight ? zone.DaylightName : zone.StandardName;
        return IsAbbreviation(name) ? name : FromLongName(name);
    }

    private static bool IsAbbreviation(string name) =>
        name.Length is >= 2 and <= 6 && !name.AsSpan().ContainsAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ+-0123456789");

    /// <summary>Where the runtime knows the zone by its long name only, the initials are mostly the abbreviation: Central European Standard Time is the exception.</summary>
    private static string? FromLongName(string name) => name switch
    {
        "" => null,
        "Central European Standard Time" => "CET",
        "Central European Summer Time" => "CEST",
        "Eastern European Standard Time" => "EET",
        "Eastern European Summer Time" => "EEST",
        "Western European Standard Time" => "WET",
        "Western European Summer Time" => "WEST",
        "Greenwich Mean Time" => "GMT",
        "British Summer Time" => "BST",
        "India Standard Time" => "IST",
        "Japan Standard Time" => "JST",
        "Korean Standard Time" => "KST",
        "China Standard Time" => "CST",
        _ => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0])),
    };
}
