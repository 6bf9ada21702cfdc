namespace JekyllNet.AspNetCore;

/// <summary>What <c>AddJekyllSite</c> was told.</summary>
internal sealed record JekyllSiteRegistration(string Name, string Source, Action<JekyllSiteOptions>? Configure);
