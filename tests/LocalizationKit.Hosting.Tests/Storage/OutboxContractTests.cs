using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Tests.Storage;

/// <summary>What every ledger promises about releases.</summary>
public sealed class OutboxContractTests(LedgerFixture ledgers) : IClassFixture<LedgerFixture>
{
    [Theory]
    [Ledgers]
    public async Task A_listing_is_published_when_every_publisher_has_it(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.JudgeAsync(ListingState.Judged, "publish", "p", "q");
        var p = Assert.Single(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        var q = Assert.Single(await ledger.Outbox.LeaseAsync("q", TestLedger.Me, 10, TestLedger.Lease, default));
        Assert.Equal(p.Key, q.Key);
        await ledger.Outbox.ConfirmAsync("p", [p.Key], default);
        Assert.Equal(ListingState.Judged, await ledger.StateOfAsync("a"));
        await ledger.Outbox.ConfirmAsync("q", [q.Key], default);
        await ledger.Outbox.ConfirmAsync("q", [q.Key], default);
        var listing = (await ledger.Store.FindAsync("a", default)).Listing!;
        Assert.Equal(ListingState.Published, listing.State);
        Assert.Equal(ledger.Time.GetUtcNow(), listing.ReleasedAt);
        Assert.Equal(0, (await ledger.Review.SumAsync(default)).PendingReleases);
    }

    [Theory]
    [Ledgers]
    public async Task Without_publishers_a_good_listing_is_published_at_once(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.JudgeAsync(ListingState.Judged, "publish");
        Assert.Equal(ListingState.Published, await ledger.StateOfAsync("a"));
    }

    [Theory]
    [Ledgers]
    public async Task Revisions_of_one_listing_go_out_one_after_the_other(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a", "一");
        await ledger.JudgeAsync(ListingState.Judged, "publish", "p");
        var first = Assert.Single(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        await ledger.SubmitAsync("a", "二");
        await ledger.JudgeAsync(ListingState.Judged, "publish", "p");
        Assert.Empty(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        await ledger.Outbox.ConfirmAsync("p", [first.Key], default);
        var second = Assert.Single(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        Assert.NotEqual(first.Key, second.Key);
        Assert.Equal([1, 2], [first.Revision, second.Revision]);
    }

    [Theory]
    [Ledgers]
    public async Task A_failed_release_waits_dies_and_can_be_tried_again(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.JudgeAsync(ListingState.Judged, "publish", "p");
        var release = Assert.Single(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        await ledger.Outbox.DeferAsync("p", [new FailedRelease(release.Key, "no answer", ledger.Time.GetUtcNow().AddMinutes(5))], default);
        Assert.Empty(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        ledger.Time.Advance(TimeSpan.FromMinutes(6));
        release = Assert.Single(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        Assert.Equal(2, release.Attempts);
        await ledger.Outbox.DeferAsync("p", [new FailedRelease(release.Key, "no answer", null)], default);
        Assert.Equal(1, (await ledger.Review.SumAsync(default)).DeadReleases);
        Assert.True(await ledger.Review.RetryAsync("a", default));
        Assert.Single(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        Assert.False(await ledger.Review.RetryAsync("a", default));
    }

    [Theory]
    [Ledgers]
    public async Task A_release_whose_worker_died_is_taken_by_another_under_the_same_key(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.JudgeAsync(ListingState.Judged, "publish", "p");
        var first = Assert.Single(await ledger.Outbox.LeaseAsync("p", "dead", 10, TestLedger.Lease, default));
        Assert.Empty(await ledger.Outbox.LeaseAsync("p", "other", 10, TestLedger.Lease, default));
        ledger.Time.Advance(TestLedger.Lease + TimeSpan.FromSeconds(1));
        Assert.Equal(first.Key, Assert.Single(await ledger.Outbox.LeaseAsync("p", "other", 10, TestLedger.Lease, default)).Key);
    }
}
