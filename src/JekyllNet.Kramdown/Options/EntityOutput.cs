namespace JekyllNet.Kramdown;

/// <summary>How entities, smart quotes and typographic symbols are written (kramdown's <c>entity_output</c>).</summary>
public enum EntityOutput
{
    /// <summary>As the character itself.</summary>
    AsChar,

    /// <summary>As it was written in the source.</summary>
    AsInput,

    /// <summary>As <c>&amp;#8230;</c>.</summary>
    Numeric,

    /// <summary>As <c>&amp;hellip;</c> where a name exists.</summary>
    Symbolic,
}
