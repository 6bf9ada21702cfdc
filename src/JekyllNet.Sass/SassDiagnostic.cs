namespace JekyllNet.Sass;

/// <summary>A message of the compiler that did not stop the compilation.</summary>
/// <param name="Kind">What the message is about.</param>
/// <param name="Message">The bare message.</param>
/// <param name="Formatted">The message as Dart Sass prints it: with an excerpt of the source and the stack.</param>
/// <param name="DeprecationId">Which deprecation this is (<c>slash-div</c>, <c>import</c>, …), else null.</param>
/// <param name="Span">Where it was met; null where the compiler does not say.</param>
public sealed record SassDiagnostic(SassDiagnosticKind Kind, string Message, string Formatted, string? DeprecationId, SassSpan? Span);
