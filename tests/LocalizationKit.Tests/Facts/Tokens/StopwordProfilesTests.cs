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
}
