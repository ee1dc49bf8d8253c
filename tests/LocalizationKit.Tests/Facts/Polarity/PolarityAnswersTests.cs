using LocalizationKit.Facts.Polarity;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Facts.Polarity;

/// <summary>Short product statements: what answers a negation, and what does not.</summary>
public sealed class PolarityAnswersTests
{
    [Theory]
    [InlineData("en", "请勿自行打开后盖", "Never open the back cover yourself", "Take the back cover apart yourself")]
    [InlineData("en", "请远离热源", "Keep away from heat", "Keep near heat")]
    [InlineData("en", "非真皮", "Not genuine leather", "Genuine leather")]
    [InlineData("en", "水深不超过3米", "Water up to 3 m deep", "Water above 3 m deep")]
    [InlineData("en", "本品不支持换货", "Final sale", "Exchanges are supported for this item")]
    [InlineData("en", "鞋底不打滑", "Non-slip soles", "The soles are slippery")]
    [InlineData("ja", "干性皮肤不适用", "乾燥肌の方はお控えください", "乾燥肌の方にもお使いいただけます")]
    [InlineData("ja", "不含运费", "送料別", "送料込みの価格です")]
    [InlineData("ja", "勿近热源", "熱源から離してください", "熱源の近くに置いてください")]
    [InlineData("de", "不含双酚A", "BPA-frei", "Enthält BPA")]
    [InlineData("de", "避免受潮", "Trocken lagern", "Feucht lagern")]
    [InlineData("de", "不含香精", "Duftstofffrei", "Mit Duftstoffen")]
    [InlineData("fr", "不可烘干", "Séchage en machine interdit", "Passe au sèche-linge")]
    [InlineData("fr", "无异味", "Inodore", "Odeur marquée")]
    [InlineData("es", "不可烘干", "Evitar la secadora", "Apto para secadora")]
    [InlineData("es", "不附灯泡", "Bombilla por separado", "Bombilla incluida")]
    [InlineData("it", "不可烘干", "Asciugatrice sconsigliata", "Adatto all'asciugatrice")]
    [InlineData("it", "每天不超过2片", "Fino a 2 al giorno", "Oltre 2 al giorno")]
    [InlineData("th", "避免高温", "หลีกเลี่ยงความร้อน", "ใช้กับความร้อนได้")]
    [InlineData("th", "不附灯泡", "หลอดไฟจำหน่ายแยก", "แถมหลอดไฟ")]
    [InlineData("vi", "避免高温", "Tránh nhiệt độ cao", "Dùng ở nhiệt độ cao")]
    [InlineData("vi", "每天不超过2片", "Tối đa 2 viên mỗi ngày", "Hơn 2 viên mỗi ngày")]
    [InlineData("id", "请远离热源", "Jauhkan dari panas", "Letakkan dekat panas")]
    [InlineData("id", "不含皂基", "Bebas sabun", "Mengandung sabun")]
    [InlineData("ms", "请远离热源", "Jauhkan daripada haba", "Letak berhampiran haba")]
    [InlineData("ms", "不含皂基", "Bebas sabun", "Mengandungi sabun")]
    [InlineData("fil", "请远离热源", "Ilayo sa init", "Ilagay malapit sa init")]
    [InlineData("fil", "不含皂基", "Soap-free", "May sabon")]
    [InlineData("zh-Hant-HK", "不含灯泡", "燈泡另購", "附送燈泡")]
    [InlineData("zh-Hant-HK", "避免高温", "請遠離高溫", "請於高溫下使用")]
    public void Compare_ShortDenial_IsAnsweredByItsKindOnly(string language, string source, string right, string wrong)
    {
        Assert.DoesNotContain(Compare(language, source, right, isLost: true), d => d.Severity >= Severity.Major);
        Assert.Contains(Compare(language, source, wrong, isLost: true), d => d.Severity >= Severity.Major);
    }

    [Theory]
    [InlineData("en", "可冷冻保存", "Can be frozen", "Cannot be frozen")]
    [InlineData("en", "含香精", "With fragrance", "Fragrance-free")]
    [InlineData("en", "适合5岁以下儿童", "Suitable for children under 5", "Not for children under 5")]
    [InlineData("ja", "附收纳袋", "収納袋付き", "収納袋は付属しません")]
    [InlineData("ja", "必须先充电", "先に充電しなければなりません", "充電は必要ありません")]
    [InlineData("de", "支持快充", "Unterstützt Schnellladen", "Kein Schnellladen möglich")]
    [InlineData("fr", "可冷冻保存", "Peut être congelé", "Ne pas congeler")]
    [InlineData("th", "可冷冻保存", "แช่แข็งได้", "ห้ามแช่แข็ง")]
    [InlineData("vi", "可冷冻保存", "Có thể cấp đông", "Không cấp đông")]
    [InlineData("id", "可冷冻保存", "Dapat dibekukan", "Jangan dibekukan")]
    public void Compare_ShortStatement_MustNotBeDenied(string language, string source, string right, string wrong)
    {
        Assert.DoesNotContain(Compare(language, source, right, isLost: false), d => d.Severity >= Severity.Major);
        Assert.Contains(Compare(language, source, wrong, isLost: false), d => d.Severity >= Severity.Major);
    }

    [Fact]
    public void Compare_LongPassage_LetsAnyWeakWordAnswer() =>
        Assert.Empty(Compare(
            "en",
            "这款收纳架由三段钢管组成，表面喷涂环保漆，安装时请勿将中间的连接件与底座的固定件混在一起使用",
            "The rack is made of three steel tubes with an eco-friendly coating; tell the connectors of the middle apart from those of the base",
            isLost: true));

    private static List<PolarityDifference> Compare(string language, string source, string target, bool isLost) =>
        [.. PolarityComparer.Compare(SegmentFactsFactory.Create("zh-Hans>" + language, source, target), isLost)];
}
