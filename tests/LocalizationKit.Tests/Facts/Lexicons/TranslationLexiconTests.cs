using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Lexicons;

public sealed class TranslationLexiconTests
{
    [Fact]
    public void WrittenLexicon_Opened_IsTheSame()
    {
        var learned = Phrasebook.Learn();
        var path = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(path))
            {
                learned.Write(stream);
            }

            using var opened = TranslationLexicon.Open(path);

            Assert.Equal(("zh", "en", learned.Pairs, learned.Fingerprint), (opened.SourceLanguage, opened.TargetLanguage, opened.Pairs, opened.Fingerprint));
            Assert.Equal(learned.Forward.Keys.ToArray(), opened.Forward.Keys.ToArray());
            Assert.Equal(learned.Backward.Logs.ToArray(), opened.Backward.Logs.ToArray());
            Assert.Equal(learned.Backward.Known.ToArray(), opened.Backward.Known.ToArray());
            Assert.Equal(learned.Forward.Weights.ToArray(), opened.Forward.Weights.ToArray());
            Assert.True(opened.Entries > 0);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Open_ADamagedFile_SaysSo()
    {
        using var stream = new MemoryStream();
        Phrasebook.Learn().Write(stream);
        var sound = stream.ToArray();

        Assert.Throws<InvalidDataException>(() => Open(sound[..^9]));
        Assert.Throws<InvalidDataException>(() => Open([.. sound, 0, 0, 0, 0, 0, 0, 0, 0]));
        Assert.Throws<InvalidDataException>(() => Open([1, 2, 3]));
        Assert.Throws<InvalidDataException>(() => Open(new byte[4096]));
        sound[4] = 99;
        Assert.Contains("version 99", Assert.Throws<InvalidDataException>(() => Open(sound)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_OnTooFewPairs_IsRefused()
    {
        var trainer = new TranslationLexiconTrainer(LanguageTag.Parse("zh-Hans"), LanguageTag.Parse("en"));
        for (var i = 0; i < 5000; i++)
        {
            trainer.Add("红色帽子", "red hat");
        }

        Assert.Equal(1, trainer.Pairs);
        Assert.Throws<InvalidOperationException>(() => trainer.Train());
    }

    [Fact]
    public void Train_Cancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var trainer = new TranslationLexiconTrainer(LanguageTag.Parse("zh-Hans"), LanguageTag.Parse("en"));
        foreach (var (source, target) in Phrasebook.Pairs)
        {
            trainer.Add(source, target);
        }

        Assert.ThrowsAny<OperationCanceledException>(() => trainer.Train(cancellationToken: cancelled.Token));
    }

    private static void Open(byte[] content)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, content);
            TranslationLexicon.Open(path).Dispose();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
