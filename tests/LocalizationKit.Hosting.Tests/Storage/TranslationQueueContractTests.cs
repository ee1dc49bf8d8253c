using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Tests.Storage;

/// <summary>What every ledger promises about listings that wait for the translator.</summary>
public sealed class TranslationQueueContractTests(LedgerFixture ledgers) : IClassFixture<LedgerFixture>
{
    [Theory]
    [Ledgers]
    public async Task A_listing_is_held_by_one_worker_and_due_again_when_it_says(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.Store.SubmitAsync([TestLedger.Record("a", "") with { NeedsTranslation = true }, TestLedger.Record("b")], default);
        Assert.Equal(2, await ledger.Store.CountBacklogAsync(default));
        Assert.Equal(["b"], (await ledger.Store.LeaseAsync(TestLedger.Me, 10, TestLedger.Lease, default)).Select(l => l.Id));

        var taken = Assert.Single(await ledger.Queue.LeaseAsync(TestLedger.Me, 10, TestLedger.Lease, default));
        Assert.Equal(("a", 1), (taken.Id, taken.Attempts));
        Assert.Empty(await ledger.Queue.LeaseAsync("other", 10, TestLedger.Lease, default));
        var later = new TranslationOutcome(taken.Sequence, ListingState.Untranslated, taken.Json) { Error = "down", RetryAt = ledger.Time.GetUtcNow().AddSeconds(30) };
        Assert.Equal(0, await ledger.Queue.KeepAsync("other", [later], default));
        Assert.Equal(1, await ledger.Queue.KeepAsync(TestLedger.Me, [later], default));
        Assert.Empty(await ledger.Queue.LeaseAsync("other", 10, TestLedger.Lease, default));
        ledger.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(2, Assert.Single(await ledger.Queue.LeaseAsync("other", 10, TestLedger.Lease, default)).Attempts);
        await ledger.Queue.GiveBackAsync("other", [taken.Sequence], default);
        Assert.Equal(2, Assert.Single(await ledger.Queue.LeaseAsync(TestLedger.Me, 10, TestLedger.Lease, default)).Attempts);

        // What a worker held when it died, it takes back.
        await ledger.Store.InitializeAsync(TestLedger.Me, default);
        var again = Assert.Single(await ledger.Queue.LeaseAsync(TestLedger.Me, 10, TestLedger.Lease, default));
        await ledger.Queue.KeepAsync(TestLedger.Me, [new TranslationOutcome(again.Sequence, ListingState.Received, TestLedger.Record("a").Json) { Engine = "azure" }], default);
        Assert.Contains("a", (await ledger.Store.LeaseAsync(TestLedger.Me, 10, TestLedger.Lease, default)).Select(l => l.Id));
        Assert.Equal("azure", (await ledger.Store.FindAsync("a", default)).Listing!.Engine);
    }

    [Theory]
    [Ledgers]
    public async Task A_newer_revision_and_an_erasure_leave_a_late_answer_without_effect(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.Store.SubmitAsync([TestLedger.Record("a", "") with { NeedsTranslation = true }, TestLedger.Record("b", "") with { NeedsTranslation = true }], default);
        var taken = await ledger.Queue.LeaseAsync(TestLedger.Me, 10, TestLedger.Lease, default);
        await ledger.SubmitAsync("a", "新しいTシャツ");
        await ledger.Review.EraseAsync("b", "admin", default);
        Assert.Equal(0, await ledger.Queue.KeepAsync(TestLedger.Me, [.. taken.Select(t => new TranslationOutcome(t.Sequence, ListingState.Received, t.Json))], default));
        Assert.Contains("新しいTシャツ", (await ledger.Store.FindAsync("a", default)).Listing!.Record, StringComparison.Ordinal);
        Assert.True((await ledger.Store.FindAsync("b", default)).IsErased);
    }
}
