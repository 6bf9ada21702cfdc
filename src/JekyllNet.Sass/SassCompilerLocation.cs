namespace JekyllNet.Sass;

/// <summary>A compiler that was found, and how it is started.</summary>
/// <param name="FileName">The executable.</param>
/// <param name="Arguments">What it is started with, <c>--embedded</c> included.</param>
/// <param name="IsVirtualMachine">Whether the executable is Dart's runtime, which takes options of its own before the arguments.</param>
public sealed record SassCompilerLocation(string FileName, IReadOnlyList<string> Arguments, bool IsVirtualMachine)
{
    /// <summary>Changes when the compiler is replaced by another.</summary>
    public string Identity
    {
        get
        {
            var program = new FileInfo(IsVirtualMachine ? Arguments[0] : FileName);
            return FormattableString.Invariant($"{program.FullName} {program.Length} {program.LastWriteTimeUtc.Ticks}");
        }
    }
}
