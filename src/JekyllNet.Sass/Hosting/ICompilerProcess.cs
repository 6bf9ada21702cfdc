namespace JekyllNet.Sass.Hosting;

/// <summary>A running compiler, seen from the host. Disposing ends it.</summary>
internal interface ICompilerProcess : IDisposable
{
    /// <summary>What the compiler reads.</summary>
    Stream Input { get; }

    /// <summary>What the compiler writes.</summary>
    Stream Output { get; }

    /// <summary>What it last wrote for people to read, for the message about its death.</summary>
    string LastWords { get; }
}
