namespace JekyllNet.Sass.Tests;

public sealed class SassCompilerLocatorTests : IDisposable
{
    private static readonly string _rid = SassCompilerLocator.RuntimeIdentifier;
    private readonly string _folder = Directory.CreateTempSubdirectory("jekyllnet-sass-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_any_the_message_names_the_stylesheet_and_the_three_ways_to_mend_it()
    {
        var options = new SassCompilerOptions { BundleDirectories = [_folder], SearchPath = false };
        var error = Assert.Throws<SassCompilerException>(() => SassCompilerLocator.Find(options, "css/main.scss"));
        Assert.Contains("'css/main.scss'", error.Message);
        Assert.Contains("a package of JekyllNet that bundles Dart Sass for " + _rid, error.Message);
        Assert.Contains("name the compiler's path in the options", error.Message);
        Assert.Contains("on the PATH as 'sass'", error.Message);
    }

    [Fact]
    public void The_first_on_the_path_is_taken_but_none_from_a_relative_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A command has an extension on Windows.");
        var first = Write("one/sass");
        Write("two/sass");
        var path = string.Join(Path.PathSeparator, "one", ".", Path.Combine(_folder, "none"), Path.Combine(_folder, "one"), Path.Combine(_folder, "two"));
        Assert.Equal(first, SassCompilerLocator.OnPath(path)?.FileName);
        Assert.Equal(["--embedded"], SassCompilerLocator.OnPath(path)?.Arguments);
        Assert.Null(SassCompilerLocator.OnPath("one" + Path.PathSeparator + Path.Combine(_folder, "none")));
        Assert.Null(SassCompilerLocator.OnPath(null));
    }

    [Fact]
    public void A_path_that_is_given_wins_and_nothing_stands_in_for_it()
    {
        WriteBundle(Path.Combine("sass", _rid));
        var file = Write("elsewhere/mysass");
        var options = new SassCompilerOptions { BundleDirectories = [_folder], CompilerPath = file };
        Assert.Equal(file, SassCompilerLocator.Find(options, null).FileName);
        var error = Assert.Throws<SassCompilerException>(() => SassCompilerLocator.Find(options with { CompilerPath = file + "x" }, "a.scss"));
        Assert.Contains(file + "x", error.Message);
    }

    [Fact]
    public void The_bundled_compiler_is_started_without_its_script()
    {
        WriteBundle(Path.Combine("sass", _rid));
        var location = SassCompilerLocator.Find(new SassCompilerOptions { BundleDirectories = [_folder] }, null);
        Assert.StartsWith("dart", Path.GetFileName(location.FileName));
        Assert.Equal([Path.Combine(_folder, "sass", _rid, "src", "sass.snapshot"), "--embedded"], location.Arguments);
        Assert.True(location.IsVirtualMachine);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(location.FileName).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void A_script_beside_the_runtime_is_passed_over_in_favour_of_the_runtime()
    {
        WriteBundle("dart-sass");
        var location = SassCompilerLocator.Find(new SassCompilerOptions { CompilerPath = Write("dart-sass/sass") }, null);
        Assert.True(location.IsVirtualMachine);
    }

    [Fact]
    public void A_bundle_for_another_platform_is_no_bundle()
    {
        WriteBundle(Path.Combine("sass", "plan9-mips"));
        Assert.Throws<SassCompilerException>(() => SassCompilerLocator.Find(new SassCompilerOptions { BundleDirectories = [_folder], SearchPath = false }, null));
    }

    [Fact]
    public async Task A_file_that_cannot_be_started_is_an_error_of_its_own()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows asks the file's name, not its mode.");
        await using var compiler = new SassCompiler(new SassCompilerOptions { CompilerPath = Write("notexecutable") });
        var error = await Assert.ThrowsAsync<SassCompilerException>(() => compiler.CompileAsync(new SassRequest { Text = "" }));
        Assert.Contains("cannot be started", error.Message);
    }

    private void WriteBundle(string directory)
    {
        Write(Path.Combine(directory, "src", OperatingSystem.IsWindows() ? "dart.exe" : "dart"));
        Write(Path.Combine(directory, "src", "sass.snapshot"));
    }

    private string Write(string path)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        return file;
    }
}
