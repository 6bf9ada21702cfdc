namespace JekyllNet.Migration.Checking.Ruby;

/// <summary>What a Ruby file adds to Jekyll.</summary>
/// <param name="Kind">In the words of a report: tag, filter, generator, converter, hook, command.</param>
/// <param name="Name">The name by which it is used; for classes, the class.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record RubyRegistration(string Kind, string Name, int Line);
