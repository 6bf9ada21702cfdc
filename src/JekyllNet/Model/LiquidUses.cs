namespace JekyllNet.Model;

/// <summary>Glances at texts for Liquid, without taking them apart.</summary>
internal static class LiquidUses
{
    /// <summary>What Liquid there is in a text.</summary>
    public static LiquidUse In(string? text)
    {
        if (!HasLiquid(text))
        {
            return LiquidUse.None;
        }

        // increment and decrement, content, and whatever an included file may have in it.
        return text!.Contains("crement", StringComparison.Ordinal) || text.Contains("content", StringComparison.Ordinal) || text.Contains("include", StringComparison.Ordinal)
            ? LiquidUse.MayCarryState
            : LiquidUse.ByItself;
    }

    /// <summary>Whether there is any Liquid in a text.</summary>
    public static bool HasLiquid(string? text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOf('{'); at >= 0 && at + 1 < rest.Length; at = rest.IndexOf('{'))
        {
            if (rest[at + 1] is '{' or '%')
            {
                return true;
            }

            rest = rest[(at + 1)..];
        }

        return false;
    }
}
