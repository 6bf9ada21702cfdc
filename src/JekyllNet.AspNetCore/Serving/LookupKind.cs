namespace JekyllNet.AspNetCore.Serving;

internal enum LookupKind
{
    None,
    File,

    /// <summary>A folder without an index.</summary>
    Folder,

    /// <summary>A folder whose path lacks its last slash.</summary>
    Redirect,
}
