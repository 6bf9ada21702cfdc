namespace JekyllNet.Rendering;

/// <summary>An item cannot be rendered because one before it failed; that one's failure is what is reported.</summary>
internal sealed class RenderAbandonedException : Exception;
