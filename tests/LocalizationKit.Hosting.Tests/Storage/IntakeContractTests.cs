using LocalizationKit.Hosting.Storage;
using LocalizationKit.Hosting.Storage.Sql;
using LocalizationKit.TestSupport.Services;

namespace LocalizationKit.Hosting.Tests.Storage;

/// <summary>What every ledger promises about accepting and judging.</summary>
public sealed class IntakeContractTests(LedgerFixture ledgers) : IClassFixture<LedgerFixture>
{
    [NeedsPostgreSqlFact]
    public void PostgreSql_is_among_the_ledgers() => Assert.Equal(2, new LedgersAttribute().GetData(null!).Count());

    [Theory]
    [Ledgers]
    public async Task The_same_record_twice_is_one_listing(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        Assert.Equal(SubmitStatus.Accepted, await ledger.SubmitAsync("a"));
        Assert.Equal(SubmitStatus.Duplicate, await ledger.SubmitAsync("a"));
        Assert.Equal(1, await ledger.Store.CountBacklogAsync(default));
        Assert.Single(await ledger.Store.LeaseAsync(TestLedger.Me, 10, TestLedger.Lease, default));
    }

    [Theory]
    [Ledgers]
    public async Task Twice_in_one_batch_is_one_listing_too(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        var outcomes = await ledger.Store.SubmitAsync([TestLedger.Record("a"), TestLedger.Record("a"), TestLedger.Record("a", "別の訳")], default);
        Assert.Equal([SubmitStatus.Accepted, SubmitStatus.Duplicate, SubmitStatus.Revised], outcomes.Select(o => o.Status));
        Assert.Equal(2, outcomes[2].Revision);
        Assert.Equal(1, await ledger.Store.CountBacklogAsync(default));
    }

    [Theory]
    [Ledgers]
    public async Task A_changed_listing_supersedes_the_old_revision_and_its_release(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.JudgeAsync(ListingState.Judged, "publish", "p");
        Assert.Equal(SubmitStatus.Revised, await ledger.SubmitAsync("a", "新しい訳"));
        Assert.Equal(ListingState.Received, await ledger.StateOfAsync("a"));
        Assert.Empty(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        await ledger.JudgeAsync(ListingState.Judged, "publish", "p");
        var release = Assert.Single(await ledger.Outbox.LeaseAsync("p", TestLedger.Me, 10, TestLedger.Lease, default));
        Assert.Equal(2, release.Revision);
        Assert.Contains("新しい訳", release.Payload, StringComparison.Ordinal);
    }

    [Theory]
    [Ledgers]
    public async Task A_listing_may_come_back_to_an_earlier_content_but_a_redelivery_may_not(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a", "一");
        await ledger.SubmitAsync("a", "二");
        Assert.Equal(SubmitStatus.Duplicate, await ledger.SubmitAsync("a", "一", isRedelivery: true));
        Assert.Equal(SubmitStatus.Revised, await ledger.SubmitAsync("a", "一"));
        Assert.Equal(3, (await ledger.Store.FindAsync("a", default)).Listing!.Revision);
    }

    [Theory]
    [Ledgers]
    public async Task No_two_workers_hold_one_listing_until_the_lease_is_over(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.Store.SubmitAsync([.. Enumerable.Range(0, 10).Select(i => TestLedger.Record($"a{i}"))], default);
        var mine = await ledger.Store.LeaseAsync("me", 6, TestLedger.Lease, default);
        var yours = await ledger.Store.LeaseAsync("you", 6, TestLedger.Lease, default);
        Assert.Equal([6, 4], [mine.Count, yours.Count]);
        Assert.Empty(mine.Select(l => l.Sequence).Intersect(yours.Select(l => l.Sequence)));
        ledger.Time.Advance(TestLedger.Lease + TimeSpan.FromSeconds(1));
        var again = await ledger.Store.LeaseAsync("you", 10, TestLedger.Lease, default);
        Assert.Equal(10, again.Count);
        Assert.All(again, l => Assert.Equal(2, l.Attempts));
        Assert.Equal(0, await ledger.Store.CompleteAsync("me", [TestLedger.Judgement(mine[0].Sequence, ListingState.Judged, "publish")], ["p"], default));
        Assert.Equal(1, await ledger.Store.CompleteAsync("you", [TestLedger.Judgement(mine[0].Sequence, ListingState.Judged, "publish")], ["p"], default));
        Assert.Single(await ledger.Outbox.LeaseAsync("p", "me", 10, TestLedger.Lease, default));
    }

    [Theory]
    [Ledgers]
    public async Task What_is_given_back_or_held_before_a_restart_is_taken_at_once(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.SubmitAsync("a");
        await ledger.SubmitAsync("b");
        var taken = await ledger.Store.LeaseAsync(TestLedger.Me, 1, TestLedger.Lease, default);
        await ledger.Store.GiveBackAsync(TestLedger.Me, [taken[0].Sequence], default);
        var again = await ledger.Store.LeaseAsync(TestLedger.Me, 2, TestLedger.Lease, default);
        Assert.Equal([1, 1], again.Select(l => l.Attempts));
        await ledger.Store.InitializeAsync(TestLedger.Me, default);
        Assert.Equal(2, (await ledger.Store.LeaseAsync(TestLedger.Me, 2, TestLedger.Lease, default)).Count);
    }

    [Theory]
    [Ledgers]
    public async Task Eight_writers_at_once_accept_each_listing_once(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        var batch = Enumerable.Range(0, 40).Select(i => TestLedger.Record($"a{i}")).ToList();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() =>
            ledger.Store.SubmitAsync([.. n % 2 == 0 ? batch : Enumerable.Reverse(batch)], default))));
        Assert.Equal(40, outcomes.SelectMany(o => o).Count(o => o.Status == SubmitStatus.Accepted));
        Assert.Equal(280, outcomes.SelectMany(o => o).Count(o => o.Status == SubmitStatus.Duplicate));
        Assert.Equal(40, await ledger.Store.CountBacklogAsync(default));
    }

    [Theory]
    [Ledgers]
    public async Task Four_workers_at_once_judge_each_listing_once(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.Store.SubmitAsync([.. Enumerable.Range(0, 200).Select(i => TestLedger.Record($"a{i}"))], default);
        var kept = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(async () =>
        {
            var sum = 0;
            while (await ledger.Store.LeaseAsync($"w{n}", 7, TestLedger.Lease, default) is { Count: > 0 } taken)
            {
                sum += await ledger.Store.CompleteAsync($"w{n}", [.. taken.Select(t => TestLedger.Judgement(t.Sequence, ListingState.Judged, "publish"))], ["p"], default);
            }

            return sum;
        })));
        Assert.Equal(200, kept.Sum());
        Assert.Equal(200, (await ledger.Review.SumAsync(default)).PendingReleases);
    }

    [Theory]
    [Ledgers]
    public async Task Queries_filter_and_page(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await ledger.Store.SubmitAsync([.. Enumerable.Range(0, 7).Select(i => TestLedger.Record($"a{i}"))], default);
        await ledger.JudgeAsync(ListingState.InReview, "review");
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await ledger.Store.QueryAsync(new ListingQuery { State = ListingState.InReview, Market = "ja-JP", Vertical = "fashion", Verdict = "review", Check = "LK1002", Limit = 3, Cursor = cursor }, default);
            seen.AddRange(page.Items.Select(i => i.Id));
            Assert.All(page.Items, i => Assert.Null(i.Record));
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(Enumerable.Range(0, 7).Select(i => $"a{i}"), seen);
        Assert.Empty((await ledger.Store.QueryAsync(new ListingQuery { Check = "LK9999" }, default)).Items);
        Assert.NotNull((await ledger.Store.QueryAsync(new ListingQuery { IncludesText = true, Limit = 1 }, default)).Items[0].Record);
        await Assert.ThrowsAsync<FormatException>(() => ledger.Store.QueryAsync(new ListingQuery { Cursor = "'; DROP TABLE listings" }, default));
    }

    [Theory]
    [Ledgers]
    public async Task Migrations_run_once_however_many_workers_start(string kind)
    {
        await using var ledger = await ledgers.OpenAsync(kind);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() => new SqlVerdictStore(ledger.Database).InitializeAsync($"w{n}", default))));
        Assert.Equal(SubmitStatus.Accepted, await ledger.SubmitAsync("a"));
        await ledger.Database.WriteAsync(s => s.ExecuteAsync("UPDATE ledger_version SET version = 999", default), default);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.Store.InitializeAsync("w", default));
        Assert.Contains("a newer program has used it", refused.Message, StringComparison.Ordinal);
    }
}
