using LocalizationKit.Cli.Spelling;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Tests.Spelling;

public sealed class HunspellSpellerTests
{
    private static readonly LanguageTag English = LanguageTag.Parse("en-US");

    [Fact]
    public void Open_NoFolder_IsNobody() => Assert.Null(HunspellSpeller.Open([], []));

    [Fact]
    public void Open_AFolderWithoutDictionaries_IsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("en_US.aff", "SET UTF-8\n");

        Assert.Contains("no Hunspell dictionary", Assert.Throws<UsageException>(() => HunspellSpeller.Open([folder.Path], [])).Message, StringComparison.Ordinal);
        Assert.Contains("no Hunspell dictionary", Assert.Throws<UsageException>(() => HunspellSpeller.Open([folder.File("none")], [])).Message, StringComparison.Ordinal);
    }

    // The library belongs to the system, so both of its states are right; each has its own outcome.
    [Fact]
    public void Open_ADictionary_AnswersOrSaysWhatToInstall()
    {
        using var folder = new TemporaryFolder();
        folder.Write("en_US.aff", "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n");
        folder.Write("en_US.dic", "2\nbackpack/S\ntravel\n");
        var words = folder.Write("words.txt", "# brands\nLumibo\n");
        if (!HunspellLibrary.IsAvailable)
        {
            Assert.Contains("libhunspell is not installed", Assert.Throws<UsageException>(() => HunspellSpeller.Open([folder.Path], [words])).Message, StringComparison.Ordinal);
            return;
        }

        var speller = HunspellSpeller.Open([folder.Path], [words])!;

        Assert.True(speller.Knows(English) && speller.Knows(LanguageTag.Parse("en-SG")) && !speller.Knows(LanguageTag.Parse("de")));
        Assert.True(speller.IsCorrect("backpacks", English) && speller.IsCorrect("Travel", English) && speller.IsCorrect("lumibo", English));
        Assert.False(speller.IsCorrect("bakcpack", English));
        Assert.Contains("backpack", speller.Suggest("bakcpack", English));
    }
}
