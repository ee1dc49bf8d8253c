using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class TranslationJournalTests : IDisposable
{
    private const string First = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Second = "1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private readonly TemporaryFolder _folder = new();

    private string Batch => _folder.File("out.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Answer_IsThereForTheNextRun_AlsoBehindALineThatWasCutOff()
    {
        Write(First, "一\n\"二\"");
        File.AppendAllText(Batch + ".journal", """{"key":"1123456789abcd""");
        Write(Second, "三");

        using var journal = Begin();

        Assert.True(journal.TryGet(First, out var first));
        Assert.True(journal.TryGet(Second, out var second));
        Assert.Equal(("一\n\"二\"", "三", 2), (first, second, journal.TakenUp));
    }

    [Fact]
    public void Batch_WithoutATextToLookUp_LeavesNoFile()
    {
        using var journal = Begin();
        journal.End(keeps: true);

        Assert.False(File.Exists(Batch + ".journal"));
    }

    [Fact]
    public void NextBatch_StartsWithoutTheAnswersOfTheOneBefore()
    {
        using var journal = Begin();
        journal.TryGet(First, out _);
        journal.Set(First, "一");
        journal.End(keeps: false);
        journal.Begin(_folder.File("other.jsonl"));

        Assert.False(journal.TryGet(First, out _));
        Assert.Equal([_folder.File("other.jsonl.journal")], Directory.GetFiles(_folder.File("."), "*.journal").Select(Path.GetFullPath));
    }

    [Fact]
    public void SecondRunOnOneBatch_IsRefused()
    {
        using var journal = Begin();
        journal.TryGet(First, out _);
        using var second = Begin();

        var refusal = Assert.Throws<UsageException>(() => second.TryGet(First, out _));
        Assert.Contains("nothing was asked for", refusal.Message, StringComparison.Ordinal);
    }

    private TranslationJournal Begin()
    {
        var journal = new TranslationJournal();
        journal.Begin(Batch);
        return journal;
    }

    private void Write(string key, string answer)
    {
        using var journal = Begin();
        journal.TryGet(key, out _);
        journal.Set(key, answer);
    }
}
