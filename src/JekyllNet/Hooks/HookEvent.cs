namespace JekyllNet.Hooks;

/// <summary>The moments at which hooks run, named as in Jekyll.</summary>
public enum HookEvent
{
    /// <summary>Site: the site was set up.</summary>
    AfterInit,

    /// <summary>Site: a build begins.</summary>
    AfterReset,

    /// <summary>Site: all was read, nothing generated yet.</summary>
    PostRead,

    /// <summary>Site: all is generated, rendering begins. Items: the item is about to be rendered.</summary>
    PreRender,

    /// <summary>Site: all is rendered, nothing written yet. Items: the item's output is ready.</summary>
    PostRender,

    /// <summary>Site: all is written. Items: the item was written.</summary>
    PostWrite,

    /// <summary>Items: the item was made, its front matter not yet read for documents.</summary>
    PostInit,

    /// <summary>Items: the body was converted and is not yet in its layout.</summary>
    PostConvert,

    /// <summary>Clean: the files that are about to be deleted are known.</summary>
    OnObsolete,
}
