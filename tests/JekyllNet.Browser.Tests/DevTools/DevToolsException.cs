namespace JekyllNet.Browser.Tests.DevTools;

/// <summary>The browser did not do what it was asked.</summary>
internal sealed class DevToolsException(string message) : Exception(message);
