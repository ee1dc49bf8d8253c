using FsCheck.Xunit;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Facts.Terms.Inflections;

namespace LocalizationKit.Tests.Facts.Terms.Inflections;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("en", "battery", "batteries")]
    [InlineData("en", "brush", "brushes")]
    [InlineData("en", "cover", "covered")]
    [InlineData("en", "knit", "knitting")]
    [InlineData("en", "legging", "leggings")]
    [InlineData("en", "child", "children's")]
    [InlineData("en", "organize", "organised")]
    [InlineData("en", "supervision", "supervisory")]
    [InlineData("en", "jewelry", "jewellery")]
    [InlineData("de", "haus", "häuser")]
    [InlineData("de", "farbe", "farben")]
    [InlineData("fr", "infecté", "infectées")]
    [InlineData("fr", "manteau", "manteaux")]
    [InlineData("fr", "cheval", "chevaux")]
    [InlineData("es", "luz", "luces")]
    [InlineData("it", "tedesco", "tedeschi")]
    [InlineData("id", "pesan", "pesanan")]
    [InlineData("vi", "hòa", "hoà")]
    public void Key_FormsOfOneWord_IsOne(string language, string one, string other)
    {
        var inflection = InflectionCatalog.Of(language);

        Assert.Equal(inflection.Key(Fold(one)), inflection.Key(Fold(other)));
    }

    [Theory]
    [InlineData("en", "foundation", "found")]
    [InlineData("en", "bus", "bu")]
    [InlineData("en", "leggings", "leg")]
    [InlineData("en", "earring", "ears")]
    [InlineData("en", "bedding", "bed")]
    [InlineData("de", "leder", "leiter")]
    [InlineData("fr", "sac", "sel")]
    [InlineData("vi", "má", "mà")]
    public void Key_OtherWords_IsAnother(string language, string one, string other)
    {
        var inflection = InflectionCatalog.Of(language);
        Assert.NotEqual(inflection.Key(Fold(one)), inflection.Key(Fold(other)));
    }

    [Property(MaxTest = 300)]
    public void Key_AnyWord_IsMadeWithoutFailure(string? word)
    {
        foreach (var language in new[] { "en", "de", "fr", "es", "it", "id", "vi", "cs" })
        {
            var inflection = InflectionCatalog.Of(language);
            var key = inflection.Key(Fold("w" + word));
            Assert.True(inflection.Matches(key, key, isWhole: true));
        }
    }

    private static string Fold(string text) => TextFolder.Fold(text, FoldOptions.None).Text;
}
