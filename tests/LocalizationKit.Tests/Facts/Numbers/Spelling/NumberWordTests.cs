using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Facts;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Numbers.Spelling;

public sealed class NumberWordTests
{
    private static readonly Dictionary<string, Func<int, string>> Spellings = new(StringComparer.Ordinal)
    {
        ["en"] = EnglishSpelling.Write,
        ["de"] = GermanSpelling.German.Write,
        ["nl"] = GermanSpelling.Dutch.Write,
        ["fr"] = FrenchSpelling.Write,
        ["es"] = SpanishSpelling.Write,
        ["it"] = ItalianSpelling.Write,
        ["id"] = SoutheastAsianSpelling.Indonesian,
        ["ms"] = SoutheastAsianSpelling.Malay,
        ["vi"] = SoutheastAsianSpelling.Vietnamese,
        ["th"] = SoutheastAsianSpelling.Thai,
    };

    public static TheoryData<string> Languages => [.. Spellings.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Read_EveryNumberToTwoThousand_GivesItBack(string language)
    {
        // French "neuf" alone is "new" as often as nine.
        var wrong = Enumerable.Range(2, 2000).Where(n => !(language == "fr" && n == 9) && Read(language, n) != n).Select(n => $"{n}: {Spellings[language](n)} = {Read(language, n)}").Take(20);

        Assert.Empty(wrong);
    }

    [Property(MaxTest = 100)]
    public Property Read_AnyNumberToAMillion_GivesItBack() => Prop.ForAll(
        Gen.Choose(2000, 1_000_000).ToArbitrary(),
        n => Assert.All(Spellings.Keys, language => Assert.Equal($"{Spellings[language](n)} = {n}", $"{Spellings[language](n)} = {Read(language, n)}")));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Read_AMillion_GivesItBack(string language) => Assert.Equal(1_000_000, Read(language, 1_000_000));

    private static decimal? Read(string language, int value) =>
        new TextFacts(Spellings[language](value), LanguageTag.Parse(language)).Quantities is [var only] ? only.Value : null;
}
