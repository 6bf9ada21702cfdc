using JekyllNet.Model;

namespace JekyllNet.Themes;

/// <summary>Finds the theme that a site names.</summary>
public interface IThemeResolver
{
    /// <summary>The theme of that name, or <see langword="null"/> where this resolver has none.</summary>
    /// <param name="name">The name as <c>theme:</c> gives it, in lower case and without blanks around it.</param>
    /// <param name="source">The absolute path of the site's source.</param>
    Theme? Resolve(string name, string source);
}
