namespace JekyllNet.Liquid;

/// <summary>How markup that Liquid's strict grammar refuses is treated.</summary>
public enum LiquidErrorMode
{
    /// <summary>The strict parse is not even tried: what the lax parse makes of the markup counts.</summary>
    Lax,

    /// <summary>Jekyll's default: a failed strict parse is a warning, and the lax parse counts.</summary>
    Warn,

    /// <summary>A failed strict parse is a <see cref="LiquidSyntaxException"/>.</summary>
    Strict,
}
