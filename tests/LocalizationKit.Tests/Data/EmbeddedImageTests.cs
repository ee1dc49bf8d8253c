using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;
using LocalizationKit.Risk.Models;
using LocalizationKit.Tests.Facts.Phrases;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Data;

/// <summary>Holds the images that the kit carries beside the tables they are made of.</summary>
public sealed class EmbeddedImageTests
{
    [Fact]
    public void HanWords_AreThoseOfTheTable() => AssertCurrent("han-words.bin", WordCostsImage.Of(File.ReadAllBytes(PathOf("han-words.tsv")), HanWords.TotalBits));

    [Fact]
    public void Risk_IsTheModelBesideIt()
    {
        using var packed = File.OpenRead(PathOf("risk.model"));
        using var image = new MemoryStream();
        RiskModelImage.Write(image, RiskModelFile.Read(packed));
        AssertCurrent("risk.bin", image.ToArray());
    }

    [Fact]
    public void Phrases_AreThoseOfAllTables()
    {
        var languages = File.ReadLines(PathOf("languages.tsv")).Where(static l => l.Length > 0 && l[0] != '#').Select(static l => l.Split('\t')[0]).ToList();
        AssertCurrent("phrases.bin", PhraseImage.Write([.. languages.Concat(["tl", "und", "yue"]).Distinct().Order(StringComparer.Ordinal)], static l => PhraseList.Write(PhraseGate.Collect(LanguageTag.Parse(l)))));
    }

    [Fact]
    public void LetterCases_AreThoseOfTheInvariantCulture() => AssertCurrent("letter-cases.bin", CaseTable.Write(YoungLetters.HasOldCase));

    private static void AssertCurrent(string name, byte[] expected)
    {
        if (Environment.GetEnvironmentVariable("LOCALIZATIONKIT_WRITE_TABLES") == "1")
        {
            File.WriteAllBytes(PathOf(name), expected);
        }

        // The file, not what is compiled in: right behind writing, the two differ.
        Assert.True(File.Exists(PathOf(name)) && expected.AsSpan().SequenceEqual(File.ReadAllBytes(PathOf(name))), $"{name} is out of date: run eng/tables.sh.");
    }

    private static string PathOf(string name) => RepositoryRoot.Combine("src", "LocalizationKit", "Data", name);
}
