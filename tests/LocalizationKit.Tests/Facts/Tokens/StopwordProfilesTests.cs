using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Tests.Facts.Tokens;

public sealed class StopwordProfilesTests
{
    [Theory]
    [InlineData("id", "If a part is missing we will send it to you for free.", "en")]
    [InlineData("fr", "Eine Tasche für jeden Tag, die auch bei Regen nicht nass wird", "de")]
    [InlineData("de", "La lampe se fixe au mur avec les vis qui sont dans la boîte", "fr")]
    [InlineData("it", "Una lámpara para el salón que se puede colgar en la pared sin taladro", "es")]
    public void FindOther_ForeignText_NamesItsLanguage(string language, string text, string expected) =>
        Assert.Equal(expected, StopwordProfiles.FindOther(SegmentFactsFactory.Text(language, text)));

    [Theory]
    [InlineData("en", "A lamp for the living room that you can hang on the wall.")]
    [InlineData("ms", "Tas ini ringan dan mudah dibawa ke mana saja untuk anda.")]
    [InlineData("es", "A prueba de agua, con bolsillo interior y correa ajustable")]
    [InlineData("de", "Bluetooth Speaker Mini Outdoor Wireless Sound")]
    [InlineData("fr", "To be")]
    [InlineData("und", "If a part is missing we will send it to you for free.")]
    [InlineData("ja", "If a part is missing we will send it to you for free.")]
    [InlineData("en", "")]
    public void FindOther_OwnOrTooLittleText_FindsNone(string language, string text) =>
        Assert.Null(StopwordProfiles.FindOther(SegmentFactsFactory.Text(language, text)));

    [Fact]
    public void FindOtherSentence_OneForeignSentence_IsPointedAt()
    {
        var text = "Lampu ini hemat daya dan mudah dipasang di dinding. Please let the lamp cool down before you touch it. Garansi dua tahun.";

        var found = StopwordProfiles.FindOtherSentence(SegmentFactsFactory.Text("id", text));

        Assert.NotNull(found);
        Assert.Equal("en", found.Value.Language);
        Assert.Equal("Please let the lamp cool down before you touch it", text.Substring(found.Value.Sentence.Start, found.Value.Sentence.Length));
    }

    [Theory]
    [InlineData("de", "Der Slogan: Just do it. Die Tasche ist leicht und passt in jeden Koffer, auch wenn er klein ist.")]
    [InlineData("fr", "La table est en bois de hêtre. Les pieds se vissent sans outil et la notice est dans la boîte.")]
    [InlineData("und", "Please let the lamp cool down before you touch it. Please let the lamp cool down before you touch it.")]
    [InlineData("en", "")]
    public void FindOtherSentence_OwnTextWithSlogan_FindsNone(string language, string text) =>
        Assert.Null(StopwordProfiles.FindOtherSentence(SegmentFactsFactory.Text(language, text)));
}
