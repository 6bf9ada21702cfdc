using JekyllNet.IO;
using JekyllNet.IO.Destination;

namespace JekyllNet.Tests.IO.Destination;

public sealed class CrashTests
{
    private static readonly bool HasLinks = !OperatingSystem.IsWindows();

    [Fact]
    public void The_build_that_nothing_disturbs_gives_the_new_output()
    {
        using TemporaryFolder folder = new();
        OldAndNewSite.WriteOld(folder);
        OldAndNewSite.Build(folder, new DestinationDisk(), CancellationToken.None);
        Assert.Equal(OldAndNewSite.New, folder.Tree("dest"));
        Assert.Equal(["x=outside"], folder.Tree("outside"));
    }

    [Fact]
    public void Killed_at_any_point_the_output_is_the_old_or_the_new_one_or_the_next_build_makes_it_so()
    {
        Assert.SkipUnless(HasLinks, "needs symbolic links");
        bool wasOldAtOnce = false;
        bool wasRestored = false;
        bool wasNew = false;
        for (int point = 1; ; point++)
        {
            using TemporaryFolder folder = new();
            OldAndNewSite.WriteOld(folder);
            string[] old = folder.Tree("dest");
            ObservedDisk disk = ObservedDisk.DeadFrom(point);
            Exception? killed = Record.Exception(() => OldAndNewSite.Build(folder, disk, CancellationToken.None));
            if (disk.Changes < point)
            {
                Assert.Null(killed);
                break;
            }

            string[] left = WithoutStaging(folder.Tree("dest"));
            bool isWhole = left.SequenceEqual(old) || left.SequenceEqual(OldAndNewSite.New);
            Assert.True(isWhole || folder.Tree("dest").Any(static entry => entry.Contains("/journal=", StringComparison.Ordinal)));

            DirectoryOutputSink next = new(folder["dest"], OldAndNewSite.Keep);
            next.Begin();
            next.Abort();
            string[] restored = folder.Tree("dest");
            Assert.True(restored.SequenceEqual(old) || restored.SequenceEqual(OldAndNewSite.New), $"mixed after point {point}");
            wasOldAtOnce |= left.SequenceEqual(old);
            wasRestored |= !isWhole && restored.SequenceEqual(old);
            wasNew |= restored.SequenceEqual(OldAndNewSite.New);

            if (!isWhole)
            {
                OldAndNewSite.Build(folder, new DestinationDisk(), CancellationToken.None);
                Assert.Equal(OldAndNewSite.New, folder.Tree("dest"));
            }

            Assert.Equal(["x=outside"], folder.Tree("outside"));
        }

        Assert.True(wasOldAtOnce && wasRestored && wasNew);
    }

    [Fact]
    public void Killed_while_it_puts_the_old_output_back_the_build_after_that_does_so()
    {
        Assert.SkipUnless(HasLinks, "needs symbolic links");
        for (int point = 1; ; point++)
        {
            using TemporaryFolder folder = new();
            OldAndNewSite.WriteOld(folder);
            string[] old = folder.Tree("dest");
            int moves = 0;
            bool dead = false;
            Assert.ThrowsAny<IOException>(() => OldAndNewSite.Build(folder, new ObservedDisk((_, what) =>
            {
                dead |= what.StartsWith("move ", StringComparison.Ordinal) && ++moves == 12;
                if (dead)
                {
                    throw new IOException("killed");
                }
            }), CancellationToken.None));
            ObservedDisk second = ObservedDisk.DeadFrom(point);
            DirectoryOutputSink interrupted = new(folder["dest"], OldAndNewSite.Keep, second);
            Exception? killed = Record.Exception(interrupted.Begin);
            if (killed is null)
            {
                interrupted.Abort();
                Assert.Equal(old, WithoutStaging(folder.Tree("dest")));
                Assert.True(point > 10);
                break;
            }

            DirectoryOutputSink next = new(folder["dest"], OldAndNewSite.Keep);
            next.Begin();
            next.Abort();
            Assert.Equal(old, folder.Tree("dest"));
        }
    }

    [Fact]
    public void A_change_that_fails_leaves_the_old_output_whole_and_nothing_beside_it()
    {
        Assert.SkipUnless(HasLinks, "needs symbolic links");
        int failed = 0;
        for (int point = 1; ; point++)
        {
            using TemporaryFolder folder = new();
            OldAndNewSite.WriteOld(folder);
            string[] old = folder.Tree("dest");
            ObservedDisk disk = ObservedDisk.FailingAt(point);
            Exception? problem = Record.Exception(() => OldAndNewSite.Build(folder, disk, CancellationToken.None));
            if (disk.Changes < point)
            {
                break;
            }

            // The last thing a build does is to remove its folder; that it could not is no failure of the build.
            string[] left = WithoutStaging(folder.Tree("dest"));
            Assert.Equal(problem is null ? OldAndNewSite.New : old, left);
            if (problem is not null)
            {
                failed++;
                Assert.Equal("No space left on device", problem.Message);
                if (!problem.StackTrace!.Contains(nameof(StagingFolder) + ".Create", StringComparison.Ordinal))
                {
                    Assert.Equal(old, folder.Tree("dest"));
                }
            }
        }

        Assert.True(failed > 30);
    }

    [Fact]
    public void Cancelled_at_any_point_the_old_output_is_whole()
    {
        Assert.SkipUnless(HasLinks, "needs symbolic links");
        int cancelled = 0;
        for (int point = 1; ; point++)
        {
            using TemporaryFolder folder = new();
            OldAndNewSite.WriteOld(folder);
            string[] old = folder.Tree("dest");
            using CancellationTokenSource source = new();
            ObservedDisk disk = new((number, _) =>
            {
                if (number == point)
                {
                    source.Cancel();
                }
            });
            Exception? problem = Record.Exception(() => OldAndNewSite.Build(folder, disk, source.Token));
            if (disk.Changes < point)
            {
                break;
            }

            Assert.Equal(problem is null ? OldAndNewSite.New : old, folder.Tree("dest"));
            if (problem is not null)
            {
                cancelled++;
                Assert.IsType<OperationCanceledException>(problem);
            }
        }

        Assert.True(cancelled > 30);
    }

    private static string[] WithoutStaging(string[] tree) =>
        [.. tree.Where(static entry => !entry.StartsWith(OutputPath.StagingPrefix, StringComparison.Ordinal))];
}
