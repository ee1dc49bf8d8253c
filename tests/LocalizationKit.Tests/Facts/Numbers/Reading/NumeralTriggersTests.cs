using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Markets;
using LocalizationKit.Tests.Facts.Phrases;

namespace LocalizationKit.Tests.Facts.Numbers.Reading;

public sealed class NumeralTriggersTests
{
    public static TheoryData<string> Languages => PhraseGateTests.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Reader_finds_the_same_when_it_looks_everywhere(string name)
    {
        var language = LanguageTag.Parse(name);
        var lexicon = LanguageLexicon.For(language);
        var found = 0;
        foreach (var text in PhraseTexts.Of(language, seed: 11, count: 1500))
        {
            var folded = new FoldedText(text);
            var quick = NumeralReader.Read(folded, lexicon);
            var thorough = NumeralReader.Read(folded, lexicon, looksEverywhere: true);
            var led = new NumeralReader(folded, lexicon);
            led.Read(lexicon, new TextFacts(text, language).Places);
            Assert.True(quick.Numerals.SequenceEqual(thorough.Numerals) && quick.Fixed.SequenceEqual(thorough.Fixed), $"{name}: {text}");
            Assert.True(led.Numerals.SequenceEqual(thorough.Numerals) && led.Fixed.SequenceEqual(thorough.Fixed), $"{name}, led: {text}");
            found += thorough.Numerals.Count + thorough.Fixed.Count;
        }

        Assert.True(found > 300);
    }
}
