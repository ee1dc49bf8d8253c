using LocalizationKit.Checks;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class QuantityMessageTests
{
    [Theory]
    [InlineData("LK2001", "en", "活动价¥89", "Now ¥98", "The source says ¥89, but the translation says ¥98.")]
    [InlineData("LK2001", "en", "棉90%，氨纶10%", "10% cotton, 90% spandex", "棉90% became 10% cotton: the values changed places.")]
    [InlineData("LK2004", "en", "销量2.06亿", "2.06 million sold", "2.06亿 = 206,000,000, but the translation says 2.06 million sold = 2,060,000.")]
    [InlineData("LK2004", "en", "销量3.2亿", "3.2 million sold", "3.2亿 = 320,000,000, but the translation says 3.2 million sold = 3,200,000.")]
    [InlineData("LK2009", "en", "2026年3月5日截止", "Ends May 3, 2026", "The source says 2026年3月5日 = 2026-03-05, but the translation says May 3, 2026 = 2026-05-03.")]
    [InlineData("LK2002", "en", "保修两年，累计销量1.5万件", "Two-year warranty", "1.5万件 = 15,000 of the source is missing from the translation.")]
    [InlineData("LK2005", "en", "净重3斤", "Net weight 3 kg", "3斤 became 3 kg: the figure was kept, the unit was not (1.5 kg is right).")]
    [InlineData("LK2006", "en", "长40厘米", "25.7 inches long", "40厘米 is 15.7 inches, but the translation says 25.7 inches.")]
    [InlineData("LK2007", "ja", "特价59元", "特価59円", "59元 (CNY) became 59円 (JPY): the amount was kept, the currency was not.")]
    [InlineData("LK2007", "en", "满100减20", "$20 off orders over $100", "The amount 100 of the source has no currency sign, but the translation says $100: is that the same money?")]
    [InlineData("LK2008", "en", "全场8折", "80% off everything", "8折 means 20% off, but the translation says 80% off.")]
    [InlineData("LK2011", "en", "六件套", "Five-piece set", "The source says 六件套, but the translation says Five-piece set.")]
    public void Message_NamesBothReadings(string id, string language, string source, string target, string message) =>
        Assert.Equal(message, Assert.Single(CheckExamples.Run(CheckCatalog.Find(id)!, CheckExample.Flag("zh-Hans>" + language, source, target))).Message);

    [Fact]
    public void Severity_AmountWithoutSign_IsMajor() =>
        Assert.Equal(LocalizationKit.Mqm.Severity.Major, Assert.Single(CheckExamples.Run(CheckCatalog.Find("LK2007")!, CheckExample.Flag("zh-Hans>en", "满100减20", "$20 off orders over $100"))).Severity);
}
