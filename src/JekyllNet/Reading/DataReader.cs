using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Yaml;

namespace JekyllNet.Reading;

/// <summary>Reads a directory of data files into the tree that templates see as <c>site.data</c>.</summary>
internal sealed class DataReader(ISiteFileSystem files, EntryFilter filter, SiteConfiguration configuration)
{
    private const int DeepestDirectory = 100;

    // Later ones replace earlier ones of the same key; directories come last.
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".csv", ".tsv"];

    private readonly CsvDataReader _csv = new(configuration, "csv_reader", ',');
    private readonly CsvDataReader _tsv = new(configuration, "tsv_reader", '\t');

    /// <summary>Reads everything below <paramref name="directory"/>; empty where there is no such directory.</summary>
    /// <param name="directory">An absolute path.</param>
    /// <exception cref="JekyllException">A file cannot be read.</exception>
    public HashValue Read(string directory) => Read(directory, DeepestDirectory);

    private HashValue Read(string directory, int depth)
    {
        var data = new HashValue();
        if (depth == 0 || !files.DirectoryExists(directory) || filter.IsForbiddenLink(directory))
        {
            return data;
        }

        var entries = files.List(directory).Where(e => !e.Name.StartsWith('.')).ToArray();
        foreach (var extension in Extensions)
        {
            foreach (var entry in entries)
            {
                if (entry.Name.EndsWith(extension, StringComparison.Ordinal))
                {
                    Add(data, directory, entry, depth);
                }
            }
        }

        foreach (var entry in entries)
        {
            if (entry.IsDirectory)
            {
                Add(data, directory, entry, depth);
            }
        }

        return data;
    }

    private void Add(HashValue data, string directory, FileSystemEntry entry, int depth)
    {
        var path = SitePath.Join(directory, entry.Name);
        if (filter.IsForbiddenLink(path))
        {
            return;
        }

        if (entry.IsDirectory)
        {
            data[DataKey.FromName(entry.Name)] = Read(path, depth - 1);
        }
        else
        {
            data[DataKey.FromName(SitePath.BaseNameWithoutExtension(entry.Name))] = ReadFile(path);
        }
    }

    private FluidValue ReadFile(string path)
    {
        try
        {
            return SitePath.Extension(path) switch
            {
                ".csv" => _csv.Read(files.ReadAllBytes(path)),
                ".tsv" => _tsv.Read(files.ReadAllBytes(path)),
                _ => YamlReader.Load(files.ReadAllBytes(path), path),
            };
        }
        catch (YamlReadException e)
        {
            throw new JekyllException(DiagnosticId.DataFileInvalid, e.Message, new SourceLocation(path, e.Line, e.Column), e);
        }
        catch (CsvException e)
        {
            throw new JekyllException(DiagnosticId.DataFileInvalid, e.Message, new SourceLocation(path, e.Line), e);
        }
    }
}
