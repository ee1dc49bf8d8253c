using System.Text;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Hosting.Storage.Sql;
using LocalizationKit.PostgreSql;
using Microsoft.Extensions.Time.Testing;

namespace LocalizationKit.Hosting.Tests.Storage;

/// <summary>An empty ledger with a clock that stands still.</summary>
internal sealed class TestLedger : IAsyncDisposable
{
    public const string Me = "me";
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("lk-ledger-").FullName;

    private TestLedger(string? connectionString)
    {
        Database = connectionString is null ? new SqliteDatabase(File, Time) : new PostgreSqlDatabase(connectionString, Time);
        Store = new SqlVerdictStore(Database);
        Queue = new SqlTranslationQueue(Database);
        Outbox = new SqlReleaseOutbox(Database);
        Review = new SqlReviewStore(Database);
        Keys = new SqlKeyStore(Database);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public string File => Path.Combine(_folder, "ledger.db");

    public SqlDatabase Database { get; }

    public SqlVerdictStore Store { get; }

    public SqlTranslationQueue Queue { get; }

    public SqlReleaseOutbox Outbox { get; }

    public SqlReviewStore Review { get; }

    public SqlKeyStore Keys { get; }

    public static async Task<TestLedger> OpenAsync(string? connectionString)
    {
        var ledger = new TestLedger(connectionString);
        await ledger.Store.InitializeAsync(Me, default);
        return ledger;
    }

    public static SubmittedRecord Record(string id, string target = "綿のTシャツ", bool isRedelivery = false)
    {
        var json = $$"""{"id":"{{id}}","market":"ja-JP","vertical":"fashion","fields":[{"name":"title","source":"纯棉T恤","target":"{{target}}"}]}""";
        return RecordReader.ReadOne(Encoding.UTF8.GetBytes(json), isRedelivery, 1).Record!;
    }

    public async Task<SubmitStatus> SubmitAsync(string id, string target = "綿のTシャツ", bool isRedelivery = false) =>
        (await Store.SubmitAsync([Record(id, target, isRedelivery)], default))[0].Status;

    /// <summary>Takes all that waits and keeps one judgement for each.</summary>
    public async Task<int> JudgeAsync(ListingState state, string verdict, params string[] publishers)
    {
        var taken = await Store.LeaseAsync(Me, 1000, Lease, default);
        return await Store.CompleteAsync(Me, [.. taken.Select(t => Judgement(t.Sequence, state, verdict))], publishers, default);
    }

    public static Judgement Judgement(long sequence, ListingState state, string verdict) => new(sequence, state, verdict, $$"""{"verdict":"{{verdict}}","findings":[]}""")
    {
        Market = "ja-JP",
        Quality = 80,
        Risk = 0.25,
        Checks = [new CheckCount("LK1002", "major", 2)],
    };

    public async Task<ListingState?> StateOfAsync(string id) => (await Store.FindAsync(id, default)).Listing?.State;

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
