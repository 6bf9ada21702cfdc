using System.Text;
using JekyllNet.IO;
using JekyllNet.IO.Destination;

namespace JekyllNet.Tests.IO.Destination;

/// <summary>An output that differs from the one before it in every way there is.</summary>
internal static class OldAndNewSite
{
    private static readonly DateTimeOffset Time = new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public static readonly string[] Keep = [".git", "kept/inner"];

    public static void WriteOld(TemporaryFolder folder)
    {
        folder.Write("dest/same.html", "same", Time);
        folder.Write("dest/changed.html", "old");
        folder.Write("dest/gone.html", "gone");
        folder.Write("dest/gone/deep/er/x", "gone");
        folder.Write("dest/file-to-dir", "file");
        folder.Write("dest/dir-to-file/x", "x");
        folder.Write("dest/mixed/same", "same", Time);
        folder.Write("dest/mixed/changed", "old");
        folder.Write("dest/mixed/gone", "gone");
        folder.Write("dest/.git/config", "git");
        folder.Write("dest/kept/inner/a", "a");
        folder.Write("dest/kept/gone", "gone");
        folder.Write("outside/x", "outside");
        folder.Link("dest/link-to-dir", "../outside");
        folder.Link("dest/link", "same.html");
        Directory.CreateDirectory(folder["dest/empty"]);
        folder.Write("src/static.bin", "static", Time);
    }

    public static readonly string[] New =
    [
        ".git/", ".git/config=git", "changed.html=new", "dir-to-file=file", "file-to-dir/", "file-to-dir/x=x", "fresh/", "fresh/a/", "fresh/a/b=b",
        "fresh/c=c", "kept/", "kept/inner/", "kept/inner/a=a", "link-to-dir/", "link-to-dir/x=x", "mixed/", "mixed/changed=new",
        "mixed/new/", "mixed/new/y=y", "mixed/same=same", "same.html=same", "static.bin=static",
    ];

    public static void Build(TemporaryFolder folder, DestinationDisk disk, CancellationToken cancellationToken)
    {
        DirectoryOutputSink sink = new(folder["dest"], Keep, disk);
        try
        {
            sink.Begin();
            foreach (string file in (string[])["same.html=same", "changed.html=new", "dir-to-file=file", "file-to-dir/x=x", "fresh/a/b=b", "fresh/c=c",
                "link-to-dir/x=x", "mixed/changed=new", "mixed/new/y=y", "mixed/same=same"])
            {
                string[] parts = file.Split('=');
                sink.Write(parts[0], Encoding.UTF8.GetBytes(parts[1]));
            }

            sink.Copy("static.bin", new PhysicalSiteFileSystem(), folder["src/static.bin"], Time, copyLink: true);
            sink.Commit(cancellationToken);
        }
        finally
        {
            sink.Abort();
        }
    }
}
