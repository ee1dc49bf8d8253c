using LocalizationKit.Hosting.Storage;
using LocalizationKit.TestSupport.Services;
using Microsoft.Extensions.Logging;

namespace LocalizationKit.Hosting.Tests;

/// <summary>A listing from the ledger to its publisher, in any host.</summary>
public sealed class JudgingTests
{
    [Fact]
    public async Task Listings_are_judged_and_sorted_by_their_verdict()
    {
        await using var host = new HostFixture();
        await host.StartAsync();
        await host.SubmitAsync($"{SampleListings.Good("good")}\n{SampleListings.Doubtful("doubtful")}\n{SampleListings.Bad("bad")}\n{SampleListings.Record("lost", "纯棉T恤", "T-shirt", "xx-XX")}");
        Assert.Equal("publish", (await host.WaitForAsync("good", ListingState.Published)).Verdict);
        Assert.Equal("review", (await host.WaitForAsync("doubtful", ListingState.InReview)).Verdict);
        Assert.Equal("block", (await host.WaitForAsync("bad", ListingState.Blocked)).Verdict);
        Assert.Contains("xx-XX", (await host.WaitForAsync("lost", ListingState.DeadLettered)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_text_of_a_listing_is_in_the_log()
    {
        await using var host = new HostFixture();
        await host.StartAsync(("LocalizationKit:FolderPublisher:Path", Path.Combine(host.Folder, "out")));
        await host.SubmitAsync($"{SampleListings.Good("good", "秘密のシャツ")}\n{SampleListings.Record("lost", "秘密", "T-shirt", "xx-XX")}");
        await host.WaitForAsync("good", ListingState.Published, ListingState.InReview, ListingState.Blocked);
        await host.WaitForAsync("lost", ListingState.DeadLettered);
        var text = string.Join('\n', host.Logs.GetSnapshot().Where(r => r.Level >= LogLevel.Information).Select(r => r.Message + r.Exception));
        Assert.Contains("ledger is ready", text, StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", text, StringComparison.Ordinal);
        Assert.DoesNotContain("シャツ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_at_the_stop_is_judged_after_the_next_start()
    {
        await using var host = new HostFixture();
        await host.StartAsync();
        await host.SubmitAsync(string.Join('\n', Enumerable.Range(0, 2000).Select(i => SampleListings.Good($"l{i}"))));
        await host.StopAsync();
        Assert.DoesNotContain(host.Logs.GetSnapshot(), r => r.Level >= LogLevel.Error);
        await host.StartAsync();
        for (var i = 0; i < 2000; i += 99)
        {
            await host.WaitForAsync($"l{i}", ListingState.Published);
        }

        await HostFixture.UntilAsync(() => host.Store.CountBacklogAsync(default).GetAwaiter().GetResult() == 0, "the end of the backlog");
    }

    [Fact]
    public async Task A_listing_that_ends_the_process_again_and_again_is_laid_aside()
    {
        await using var host = new HostFixture();
        await host.StartAsync(("LocalizationKit:Judging:MaxAttempts", "2"), ("LocalizationKit:Judging:PollMilliseconds", "60000"));
        await host.StopAsync();
        await host.SubmitAsync(SampleListings.Good("poison"));
        await host.SubmitAsync(SampleListings.Good("neighbour"));
        for (var i = 0; i < 7; i++)
        {
            var taken = await host.Store.LeaseAsync("dies", 2, TimeSpan.FromSeconds(60), default);
            Assert.Equal(2, taken.Count);
            if (i is 3 or 6)
            {
                await host.Store.SuspectAsync("dies", taken[0].Sequence, default);
            }

            await host.Store.InitializeAsync("dies", default);
        }

        await host.StartAsync(("LocalizationKit:Judging:MaxAttempts", "2"));
        Assert.Contains("begun too often", (await host.WaitForAsync("poison", ListingState.DeadLettered)).Error, StringComparison.Ordinal);
        await host.WaitForAsync("neighbour", ListingState.Published);
    }
}
