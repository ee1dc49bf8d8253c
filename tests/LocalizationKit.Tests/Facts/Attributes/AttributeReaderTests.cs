using FsCheck.Xunit;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Attributes;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Attributes;

public sealed class AttributeReaderTests
{
    [Theory]
    [InlineData("zh-Hans", "绿/橙/紫", "绿|橙|紫")]
    [InlineData("zh-Hans", "蓝紫、浅黄", "蓝|紫|浅黄")]
    [InlineData("zh-Hans", "远山红绿相间", "")]
    [InlineData("zh-Hans", "黑芝麻糊，红枣味", "")]
    [InlineData("zh-Hant", "軍綠色背囊", "軍綠色")]
    [InlineData("en", "Blue-light glasses, Navy Blue", "Navy Blue")]
    [InlineData("en", "Bluetooth speaker", "")]
    [InlineData("de", "dunkelgrauer Pullover", "dunkelgrauer")]
    [InlineData("ja", "ホワイトニング ブラックの箱", "ブラック")]
    [InlineData("vi", "Khăn choàng xám nhạt", "xám")]
    [InlineData("xx", "red", "")]
    public void Read_Colours_FindsWhatNamesTheProduct(string language, string text, string expected)
    {
        var found = Facet(text, language, AttributeFacet.Colour).Where(m => !m.IsDoubtful).Select(m => m.In(text).Text);

        Assert.Equal(expected, string.Join('|', found));
    }

    [Theory]
    [InlineData("zh-Hans", "不锈钢", "en", "stainless steel", true)]
    [InlineData("zh-Hans", "橡木", "fr", "bois massif", true)]
    [InlineData("zh-Hans", "橡木", "de", "Nussbaum", false)]
    [InlineData("zh-Hans", "真皮", "es", "cuero sintético", false)]
    [InlineData("zh-Hans", "PU皮", "ja", "合成皮革", true)]
    [InlineData("zh-Hans", "羊绒", "it", "lana", true)]
    public void Fits_Materials_ComparesFamilies(string sourceLanguage, string source, string targetLanguage, string target, bool fits)
    {
        var own = Facet(source, sourceLanguage, AttributeFacet.Material);
        var foreign = Facet(target, targetLanguage, AttributeFacet.Material);

        Assert.NotEmpty(own);
        Assert.NotEmpty(foreign);
        Assert.Equal(fits, own.Exists(a => foreign.Exists(a.Fits)));
    }

    [Theory]
    [InlineData("attribute:color", AttributeFacet.Colour)]
    [InlineData("Attribute:Age_Group", AttributeFacet.Age)]
    public void FacetOf_AttributeField_IsKnown(string field, object facet) => Assert.Equal(facet, AttributeTables.FacetOf(field));

    [Theory]
    [InlineData("title")]
    [InlineData("attribute:plug")]
    public void FacetOf_OtherField_IsNone(string field) => Assert.Null(AttributeTables.FacetOf(field));

    [Property]
    public bool Read_AnyText_StaysInsideWithoutOverlaps(string? text)
    {
        var whole = text ?? "";
        return new[] { "zh-Hans", "en", "ja", "de", "th" }.All(language =>
        {
            var found = new TextFacts(whole, LanguageTag.Parse(language)).Attributes;
            return found.All(m => m.Start >= 0 && m.Length > 0 && m.Start + m.Length <= whole.Length)
                && found.Zip(found.Skip(1)).All(p => p.First.Facet != p.Second.Facet || p.First.Start + p.First.Length <= p.Second.Start);
        });
    }

    private static List<AttributeMention> Facet(string text, string language, AttributeFacet facet) =>
        [.. new TextFacts(text, LanguageTag.Parse(language)).Attributes.Where(m => m.Facet == facet)];
}
