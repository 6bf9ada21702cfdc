namespace JekyllNet.Tests.IO;

/// <summary>Outcomes recorded from the reference, a case a line, its fields apart by tabs.</summary>
internal static class CaseFile
{
    public static string[][] Read(string name) =>
        [.. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "io", name))
            .TrimEnd('\n').Split('\n').Select(static line => line.Split('\t'))];
}
