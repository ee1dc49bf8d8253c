using LocalizationKit.Facts;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Phrases;

public sealed class PhraseImageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("fil")]
    [InlineData("und")]
    public void Languages_of_the_kit_are_found(string language)
    {
        Assert.True(PhraseImage.TryFind(language, out var phrases));
        Assert.True(phrases.Count > 100);
    }

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("enx")]
    [InlineData("a-very-long-language")]
    public void Other_languages_are_not(string language) => Assert.False(PhraseImage.TryFind(language, out _));

    [Fact]
    public void Each_language_has_its_own_phrases()
    {
        var image = PhraseImage.Write(["de", "en", "fil"], static l => [.. new byte[16], (byte)l.Length]);
        var places = new[] { 0, 1, 2 }.Select(i => BitConverter.ToInt32(image, 8 + (i * 16) + 12)).ToArray();

        Assert.Equal(places[0], places[1]);
        Assert.Equal((2, 3), ((int)image[places[0] + 16], (int)image[places[2] + 16]));
        Assert.All(places, static p => Assert.Equal(0, p % sizeof(ulong)));
    }

    [Fact]
    public void A_language_that_is_not_in_the_image_is_read_from_the_tables()
    {
        var language = LanguageTag.Parse("qaa");
        var facts = new TextFacts("wechat: abc123", language);

        Assert.False(PhraseImage.TryFind(language.Language, out _));
        Assert.Equal(new PhraseGate(PhraseGate.Collect(language)).Find(facts.Text), facts.Places.ToArray());
        Assert.NotEqual(0, facts.Places.Length);
    }
}
