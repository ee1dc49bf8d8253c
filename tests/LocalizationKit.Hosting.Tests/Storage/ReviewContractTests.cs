using System.Text;
using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Tests.Storage;

/// <summary>What every ledger promises about decisions, erasure, retention, figures and keys.</summary>
public sealed class ReviewContractTests(LedgerFixture ledgers) : IClassFixture<LedgerFixture>
{
    [Theory]
    [Ledgers]
    public async Task Only_an_open_listing_at_the_revision_seen_can_be_decided(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        Assert.Equal(DecisionStatus.NotOpen, await DecideAsync(ledger, "a", 1, "approve"));
        await ledger.JudgeAsync(ListingState.InReview, "review", "p");
        Assert.Equal(DecisionStatus.NotFound, await DecideAsync(ledger, "b", 1, "approve"));
        Assert.Equal(DecisionStatus.Stale, await DecideAsync(ledger, "a", 2, "approve"));
        Assert.Empty(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        Assert.Equal(DecisionStatus.Taken, await DecideAsync(ledger, "a", 1, "approve"));
        Assert.Equal(DecisionStatus.NotOpen, await DecideAsync(ledger, "a", 1, "reject"));
        var release = Assert.Single(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        await ledger.Outbox.ConfirmAsync("p", [release.Key], default);
        var listing = (await ledger.Store.FindAsync("a", default)).Listing!;
        Assert.Equal((ListingState.Approved, "approve", "anna"), (listing.State, listing.Decision, listing.DecidedBy));
        Assert.NotNull(listing.ReleasedAt);
    }

    [Theory]
    [Ledgers]
    public async Task What_is_blocked_is_corrected_or_rejected_but_never_approved(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.SubmitAsync("b");
        await ledger.JudgeAsync(ListingState.Blocked, "block", "p");
        Assert.Equal(DecisionStatus.NotOpen, await DecideAsync(ledger, "a", 1, "approve"));
        Assert.Equal(DecisionStatus.Taken, await ledger.Review.DecideAsync(new ReviewDecision("a", 1, "correct", "anna", null) { Corrected = """{"id":"a","corrected":true}""", Result = "{}" }, ["p"], default));
        Assert.Equal(DecisionStatus.Taken, await DecideAsync(ledger, "b", 1, "reject"));
        var release = Assert.Single(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        Assert.Contains("\"corrected\":true", release.Payload, StringComparison.Ordinal);
        Assert.Equal(["a", "b"], (await ledger.Review.ListDecidedAsync(0, 10, default)).Select(l => l.Id));
    }

    [Theory]
    [Ledgers]
    public async Task Ten_reviewers_at_once_decide_once(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.JudgeAsync(ListingState.InReview, "review", "p");
        var statuses = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Task.Run(() => DecideAsync(ledger, "a", 1, n % 2 == 0 ? "approve" : "reject"))));
        Assert.Single(statuses, DecisionStatus.Taken);
    }

    [Theory]
    [Ledgers]
    public async Task Erasure_takes_every_trace_and_what_was_erased_does_not_come_back(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a", "秘密の言葉");
        await ledger.SubmitAsync("a", "秘密の言葉二");
        await ledger.JudgeAsync(ListingState.Judged, "publish", "p");
        Assert.True(await ledger.Review.EraseAsync("a", "anna", default));
        Assert.False(await ledger.Review.EraseAsync("a", "anna", default));
        var found = await ledger.Store.FindAsync("a", default);
        Assert.Null(found.Listing);
        Assert.True(found.IsErased);
        Assert.Empty(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        Assert.Equal(SubmitStatus.Erased, await ledger.SubmitAsync("a", "秘密の言葉", isRedelivery: true));
        Assert.Equal(SubmitStatus.Accepted, await ledger.SubmitAsync("a", "新しい言葉"));
        Assert.False((await ledger.Store.FindAsync("a", default)).IsErased);
        if (kind == "sqlite")
        {
            foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(ledger.File)!))
            {
                await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using var copy = new MemoryStream();
                await stream.CopyToAsync(copy);
                Assert.Equal(-1, copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes("秘密の言葉")));
            }
        }
    }

    [Theory]
    [Ledgers]
    public async Task Retention_takes_texts_of_settled_listings_and_keeps_the_rest(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("settled");
        await ledger.JudgeAsync(ListingState.Judged, "publish");
        await ledger.SubmitAsync("open");
        await ledger.JudgeAsync(ListingState.InReview, "review");
        ledger.Time.Advance(TimeSpan.FromDays(40));
        await ledger.SubmitAsync("waiting");
        Assert.Equal(1, await ledger.Review.ForgetAsync(ledger.Time.GetUtcNow().AddDays(-30), default));
        var settled = (await ledger.Store.FindAsync("settled", default)).Listing!;
        Assert.Equal((null, null, ListingState.Published, 80), (settled.Record, settled.Result, settled.State, settled.Quality));
        Assert.NotNull((await ledger.Store.FindAsync("open", default)).Listing!.Record);
        Assert.Equal(SubmitStatus.Duplicate, await ledger.SubmitAsync("settled"));
    }

    [Theory]
    [Ledgers]
    public async Task Figures_add_up(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.JudgeAsync(ListingState.Judged, "publish");
        ledger.Time.Advance(TimeSpan.FromDays(1));
        await ledger.SubmitAsync("b");
        await ledger.SubmitAsync("c");
        await ledger.JudgeAsync(ListingState.Blocked, "block");
        var sums = await ledger.Review.SumAsync(default);
        Assert.Equal((1, 2), (sums.States[ListingState.Published], sums.States[ListingState.Blocked]));
        Assert.Equal(new CheckCount("LK1002", "major", 3), Assert.Single(sums.Checks));
        var days = await ledger.Review.ScoreDailyAsync(ledger.Time.GetUtcNow().AddDays(-7), default);
        Assert.Equal([new DailyScore(new DateOnly(2026, 3, 1), "ja-JP", "", 1, 1, 80), new DailyScore(new DateOnly(2026, 3, 2), "ja-JP", "", 2, 0, 80)], days);
    }

    [Theory]
    [Ledgers]
    public async Task A_dead_listing_can_be_tried_again(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.JudgeAsync(ListingState.DeadLettered, "error");
        Assert.True(await ledger.Review.RetryAsync("a", default));
        Assert.Equal(1, await ledger.JudgeAsync(ListingState.Judged, "publish"));
        Assert.Equal(ListingState.Published, await ledger.StateOfAsync("a"));
    }

    [Theory]
    [Ledgers]
    public async Task Keys_are_found_by_their_hash_until_they_are_revoked(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        var key = new ApiKey("anna", new string('a', 64), ["review", "admin"], ledger.Time.GetUtcNow(), null);
        Assert.True(await ledger.Keys.AddKeyAsync(key, default));
        Assert.False(await ledger.Keys.AddKeyAsync(key with { Hash = new string('b', 64) }, default));
        Assert.Equal(["review", "admin"], (await ledger.Keys.FindKeyAsync(key.Hash, default))!.Roles);
        Assert.True(await ledger.Keys.RevokeKeyAsync("anna", default));
        Assert.False(await ledger.Keys.RevokeKeyAsync("anna", default));
        Assert.Null(await ledger.Keys.FindKeyAsync(key.Hash, default));
        Assert.NotNull(Assert.Single(await ledger.Keys.ListKeysAsync(default)).RevokedAt);
    }

    private static Task<DecisionStatus> DecideAsync(TestLedger ledger, string id, int revision, string kind) =>
        ledger.Review.DecideAsync(new ReviewDecision(id, revision, kind, "anna", "because"), ["p"], default);
}
