using System.IO.Compression;
using System.Text;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.TestSupport.Services;

namespace LocalizationKit.Hosting.Tests.Sources;

/// <summary>The watched folder.</summary>
public sealed class FolderSourceTests
{
    [Fact]
    public async Task A_batch_goes_to_done_with_its_results_beside_it()
    {
        await using var host = await StartAsync();
        await DropAsync(host, "batch.jsonl", $"{SampleListings.Good("f-1")}\nnot json\n{SampleListings.Bad("f-2")}\n");
        var results = Path.Combine(host.Folder, "watched", "done", "batch.jsonl.results.jsonl");
        await HostFixture.UntilAsync(() => File.Exists(Path.Combine(host.Folder, "watched", "done", "batch.jsonl")), "the batch in done");
        var lines = await File.ReadAllLinesAsync(results);
        Assert.Equal(3, lines.Length);
        Assert.Contains("\"verdict\":\"publish\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"block\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("LK9001", lines[2], StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(host.Folder, "watched", "work")));
    }

    [Fact]
    public async Task A_packed_batch_is_taken_and_an_unreadable_one_goes_to_failed_with_the_reason()
    {
        await using var host = await StartAsync();
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(SampleListings.Good("gz-1")));
        }

        await File.WriteAllBytesAsync(InboxOf(host, "batch.jsonl.gz"), packed.ToArray());
        await File.WriteAllBytesAsync(InboxOf(host, "broken.gz"), [1, 2, 3]);
        await DropAsync(host, "empty.jsonl", "not json\n");
        await host.WaitForAsync("gz-1", ListingState.Published);
        var failed = Path.Combine(host.Folder, "watched", "failed");
        await HostFixture.UntilAsync(() => File.Exists(Path.Combine(failed, "broken.gz")) && File.Exists(Path.Combine(failed, "empty.jsonl")), "the failures");
        Assert.Contains("cannot be read", await File.ReadAllTextAsync(Path.Combine(failed, "broken.gz.error.txt")), StringComparison.Ordinal);
        Assert.Contains("line 1: LK9001", await File.ReadAllTextAsync(Path.Combine(failed, "empty.jsonl.error.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_file_is_left_alone_until_it_is_whole()
    {
        await using var host = await StartAsync(settle: 1500);
        var path = InboxOf(host, "slow.jsonl");
        await using (var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            foreach (var character in Encoding.UTF8.GetBytes(SampleListings.Good("slow-1") + "\n").Chunk(40))
            {
                await stream.WriteAsync(character);
                await stream.FlushAsync();
                await Task.Delay(300);
                Assert.True(File.Exists(path), "The file was taken while it grew.");
            }
        }

        await File.WriteAllTextAsync(InboxOf(host, ".hidden.jsonl"), SampleListings.Good("hidden"));
        await File.WriteAllTextAsync(InboxOf(host, "upload.partial"), SampleListings.Good("partial"));
        await host.WaitForAsync("slow-1", ListingState.Published);
        await HostFixture.UntilAsync(() => !File.Exists(path), "the taking of the file");
        Assert.Null((await host.Store.FindAsync("hidden", default)).Listing);
        Assert.Null((await host.Store.FindAsync("partial", default)).Listing);
    }

    [Fact]
    public async Task What_lay_in_work_at_a_crash_is_taken_again_without_a_second_revision()
    {
        await using var host = new HostFixture();
        var work = Directory.CreateDirectory(Path.Combine(host.Folder, "watched", "work")).FullName;
        await File.WriteAllTextAsync(Path.Combine(work, "left.jsonl"), SampleListings.Good("left-1"));
        await host.StartAsync();
        await host.SubmitAsync(SampleListings.Good("left-1"));
        await host.SubmitAsync(SampleListings.Good("left-1", "綿100%の新しいTシャツ"));
        await host.StopAsync();
        await host.StartAsync(("LocalizationKit:FolderSource:Path", Path.Combine(host.Folder, "watched")));
        await HostFixture.UntilAsync(() => File.Exists(Path.Combine(host.Folder, "watched", "done", "left.jsonl")), "the batch in done");
        Assert.Equal(2, (await host.Store.FindAsync("left-1", default)).Listing!.Revision);
    }

    private static async Task<HostFixture> StartAsync(int settle = 200)
    {
        var host = new HostFixture();
        await host.StartAsync(
            ("LocalizationKit:FolderSource:Path", Path.Combine(host.Folder, "watched")),
            ("LocalizationKit:FolderSource:SettleMilliseconds", settle.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        await HostFixture.UntilAsync(() => Directory.Exists(Path.Combine(host.Folder, "watched", "failed")), "the folders");
        return host;
    }

    private static string InboxOf(HostFixture host, string name) => Path.Combine(host.Folder, "watched", "inbox", name);

    private static Task DropAsync(HostFixture host, string name, string text) => File.WriteAllTextAsync(InboxOf(host, name), text);
}
