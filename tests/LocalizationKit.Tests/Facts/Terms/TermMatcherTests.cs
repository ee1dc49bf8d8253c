using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class TermMatcherTests
{
    [Theory]
    // Blanks, hyphens, case, number
    [InlineData("zh-Hans>en", "充电宝", "power bank", "Powerbank")]
    [InlineData("zh-Hans>en", "充电宝", "power bank", "two POWER-BANKS")]
    [InlineData("zh-Hans>en", "充电宝", "powerbank", "the power banks")]
    [InlineData("zh-Hans>en", "男鞋", "men's shoes", "shoes for men")]
    [InlineData("zh-Hans>en", "刀", "knife", "a set of knives")]
    [InlineData("zh-Hans>en", "颜色", "color", "three colours")]
    [InlineData("zh-Hans>en", "收纳", "organize", "organising your kitchen")]
    [InlineData("zh-Hans>en", "防晒", "sun protection", "protection from the sun")]
    [InlineData("zh-Hans>en", "床品", "bedding set", "bedding and pillow set")]
    [InlineData("zh-Hans>en", "氮化镓", "GaN (gallium nitride)", "GaN charger")]
    [InlineData("zh-Hans>en", "氮化镓", "GaN (gallium nitride)", "gallium nitride charger")]
    [InlineData("zh-Hans>en", "存款业务", "deposit-taking business", "the business of taking deposits")]
    // German umlauts, endings, compounds
    [InlineData("zh-Hans>de", "被套", "Bettbezug", "zwei Bettbezüge")]
    [InlineData("zh-Hans>de", "帐篷", "Zelt", "Schnellaufbauzelt")]
    [InlineData("zh-Hans>de", "棉", "Baumwolle", "Baumwollstoff")]
    [InlineData("zh-Hans>de", "粉底液", "flüssige Foundation", "mit fluessiger Foundation")]
    // Romance languages
    [InlineData("zh-Hans>fr", "水杯", "gourde", "lot de 2 gourdes")]
    [InlineData("zh-Hans>fr", "感染", "infection", "à cause de l'infection")]
    [InlineData("zh-Hans>fr", "活性", "actif", "substances actives")]
    [InlineData("zh-Hans>fr", "白", "blanc", "robes blanches")]
    [InlineData("zh-Hans>fr", "新", "nouveau", "la nouvelle coque")]
    [InlineData("zh-Hans>fr", "长", "long", "manches longues")]
    [InlineData("zh-Hans>es", "轻", "ligero", "telas ligeras")]
    [InlineData("zh-Hans>it", "白色", "bianco", "lenzuola bianche")]
    // South-East Asia
    [InlineData("zh-Hans>id", "颜色", "warna", "warnanya cantik")]
    [InlineData("zh-Hans>id", "保护", "lindung", "melindungi kulit")]
    [InlineData("zh-Hans>id", "寄送", "kirim", "mengirim ke rumah")]
    [InlineData("zh-Hans>ms", "使用", "pakai", "mudah memakai")]
    [InlineData("zh-Hans>vi", "和平", "hòa bình", "Hoà Bình")]
    [InlineData("zh-Hans>th", "帐篷", "เต็นท์", "ขายเต็นท์กันน้ำ")]
    // Japanese kana, okurigana, inflection
    [InlineData("zh-Hans>ja", "粉底", "ファンデーション", "ﾌｧﾝﾃﾞｰｼｮﾝ下地")]
    [InlineData("zh-Hans>ja", "瑜伽垫", "ヨガマット", "ヨガ・マット")]
    [InlineData("zh-Hans>ja", "人们", "人々", "人人のための鞄")]
    [InlineData("zh-Hans>ja", "服务器", "サーバー", "サーバ用")]
    [InlineData("zh-Hans>ja", "被子", "掛け布団", "掛布団カバー")]
    [InlineData("zh-Hans>ja", "安装", "取付け", "取付不要")]
    [InlineData("zh-Hans>ja", "打卡", "訪れる", "多くの人が訪れた店")]
    [InlineData("zh-Hans>ja", "种草", "気になる", "気になっていた色")]
    [InlineData("zh-Hans>ja", "可爱", "かわいい", "カワイイ柄")]
    // Chinese hands, particles, turned and interrupted
    [InlineData("zh-Hans>zh-Hant", "充电宝", "充電寶", "磁吸充电宝")]
    [InlineData("en>zh-Hant", "cotton and linen", "棉與麻", "棉及麻混紡")]
    [InlineData("en>zh-Hant", "green finance", "綠色金融發展", "發展綠色金融")]
    [InlineData("en>zh-Hant", "HK banks", "香港銀行體系", "香港整體銀行體系")]
    [InlineData("en>zh-Hant", "retail trade", "零售業界", "整個零售業")]
    [InlineData("en>zh-Hant", "washed denim", "水洗…牛仔布", "水洗過的重磅，全棉牛仔布")]
    [InlineData("en>zh-Hant", "four USB ports", "並排的USB插口", "並排的4個USB插口")]
    [InlineData("en>zh-Hant", "Moon Dairy", "月牙乳品有限公司（月牙乳品）", "月牙乳品出品")]
    public void Find_FormsOfARendering_Satisfy(string languages, string term, string rendering, string target) =>
        Assert.NotEmpty(Assert.Single(Find(languages, term, target, Entry(term, rendering))).Approved);

    [Theory]
    [InlineData("zh-Hans>en", "充电宝", "power bank", "charging treasure")]
    [InlineData("zh-Hans>en", "充电宝", "power bank", "powerful bankers")]
    [InlineData("zh-Hans>en", "粉底", "foundation", "we found it")]
    [InlineData("zh-Hans>en", "红酒", "red wine", "wine red dress")]
    [InlineData("zh-Hans>de", "被套", "Bettbezug", "Bettlaken")]
    [InlineData("zh-Hans>ja", "天幕", "タープ", "テント")]
    [InlineData("zh-Hans>ja", "使用", "使う", "大使館")]
    [InlineData("zh-Hans>vi", "帐篷", "lều", "lẻu")]
    [InlineData("zh-Hans>zh-Hant", "充电宝", "充電寶", "充電器")]
    [InlineData("zh-Hans>en", "规则", "Banking (Capital) Rules", "Banking (Liquidity) Rules")]
    public void Find_AnotherTerm_DoesNotSatisfy(string languages, string term, string rendering, string target) =>
        Assert.Empty(Assert.Single(Find(languages, term, target, Entry(term, rendering))).Approved);

    [Fact]
    public void Find_TermInsideALongerOne_IsTheLongerOne()
    {
        var matches = Find("zh-Hans>en", "连帽卫衣", "Hoodie", Entry("卫衣", "sweatshirt"), Entry("连帽卫衣", "hoodie"));

        Assert.Equal("连帽卫衣", Assert.Single(matches).Source.Text);
    }

    [Fact]
    public void Find_TwoCutsOfTheSameCharacters_TheTargetDecides()
    {
        TermEntry[] entries = [Entry("冬被", "winter duvet"), Entry("被套", "duvet cover")];

        Assert.Equal("被套", Assert.Single(Find("zh-Hans>en", "秋冬被套", "Autumn duvet cover", entries)).Source.Text);
        Assert.Empty(Find("zh-Hans>en", "秋冬被套", "Autumn bedding", entries));
    }

    [Theory]
    [InlineData("en>de", "banking", "bank", false)]
    [InlineData("en>de", "e-bank app", "bank", false)]
    [InlineData("en>de", "Two banks", "bank", true)]
    [InlineData("en>de", "power-bank", "power bank", true)]
    [InlineData("en>de", "powerbanks", "power bank", true)]
    [InlineData("zh-Hans>de", "长条抱枕", "条", false)]
    [InlineData("zh-Hans>de", "毛巾5条", "条", true)]
    [InlineData("zh-Hans>de", "USB数据线", "USB", true)]
    [InlineData("zh-Hant>de", "充電寶", "充电宝", true)]
    public void Find_EdgesOfWords_HoldByScript(string languages, string source, string term, bool isFound) =>
        Assert.Equal(isFound, Find(languages, source, "x", Entry(term, "y")).Count == 1);

    [Theory]
    [InlineData("Go home", true)]
    [InlineData("go home", false)]
    public void Find_CaseSensitiveEntry_KeepsCase(string source, bool isFound)
    {
        var entry = new TermEntry { Id = "1", Sources = ["Go"], Targets = ["Go"], IsCaseSensitive = true };

        Assert.Equal(isFound, Find("en>de", source, "GO", entry).Count == 1);
        Assert.All(Find("en>de", source, "GO", entry), m => Assert.Empty(m.Approved));
    }

    [Fact]
    public void Find_Cues_ChooseTheSense()
    {
        var entry = new TermEntry { Id = "1", Sources = ["打卡"], Targets = ["visit"], RequiredCues = ["网红", "景点"], ExcludedCues = ["出勤"] };

        Assert.Single(Find("zh-Hans>en", "网红打卡", "Visit", entry));
        Assert.Empty(Find("zh-Hans>en", "打卡机", "Time clock", entry));
        Assert.Empty(Find("zh-Hans>en", "网红出勤打卡", "Visit", entry));
    }

    [Fact]
    public void Find_OneRendering_SatisfiesEveryOccurrence()
    {
        var matches = Find("zh-Hans>en", "帐篷，大帐篷", "A large tent", Entry("帐篷", "tent"));

        Assert.Equal(2, matches.Count);
        Assert.All(matches, m => Assert.Single(m.Approved));
    }

    [Theory]
    [InlineData("zh-Hans>en", "air cushion foundation", "air cushion", "Air-cushion foundation", false)]
    [InlineData("zh-Hans>en", "foundation", "air cushion", "Air-cushion foundation", true)]
    [InlineData("zh-Hans>en", "foundation", "air cushion", "Air cushions", true)]
    [InlineData("zh-Hans>de", "Echtleder", "Leder", "Kunstleder", false)]
    [InlineData("zh-Hans>de", "Echtleder", "Leder", "Kunst-Leder", false)]
    [InlineData("zh-Hans>ja", "ベッド", "ミル", "ミルク", false)]
    [InlineData("zh-Hans>ja", "クッションファンデ", "エアクッション", "艶肌エアクッションF", true)]
    [InlineData("zh-Hans>th", "ก", "ปา", "ป่า", false)]
    public void Find_ForbiddenRendering_IsAWholeWordOutsideAdmittedOnes(string languages, string admitted, string forbidden, string target, bool isFound)
    {
        var entry = new TermEntry { Id = "1", Sources = ["气垫"], Targets = [admitted], Forbidden = [forbidden] };

        Assert.Equal(isFound, Assert.Single(Find(languages, "气垫", target, entry)).Forbidden.Count == 1);
    }

    [Fact]
    public void Find_TwoSensesOfOneWord_OneRenderingSettlesBoth()
    {
        var matches = Find("zh-Hans>en", "单鞋", "Flats", Entry("单鞋", "flats"), Entry("单鞋", "single shoe liner"));

        Assert.Equal(2, matches.Count);
        Assert.All(matches, m => Assert.NotEmpty(m.Approved));
    }

    [Theory]
    [InlineData("cs")]
    [InlineData("hi")]
    [InlineData("ko")]
    [InlineData("und")]
    [InlineData("ar")]
    public void Find_LanguagesWithoutData_MatchAtLeastTheFormItself(string target)
    {
        var match = Assert.Single(Find("en>" + target, "tent", "stan शिविर 텐트를 خيمة", Entry("tent", target switch { "hi" => "शिविर", "ko" => "텐트", "ar" => "خيمة", _ => "stan" })));

        Assert.NotEmpty(match.Approved);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800")]
    [InlineData("充电宝\uDC00")]
    [InlineData("\u0301\u0301")]
    [InlineData("ﷺ")]
    public void Find_BrokenText_IsSurvived(string text)
    {
        foreach (var languages in new[] { "zh-Hans>en", "en>ja", "ja>zh-Hant", "en>th", "en>vi", "en>de", "en>fr", "en>und" })
        {
            _ = Find(languages, "充电宝 tent " + text, text, Entry("充电宝", "tent"), Entry("tent", "充電 宝"), Entry(text, text));
        }
    }

    [Fact]
    public void Find_LongText_LooseFormsCountOnlyWhereTheSourceHasTheTerm()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing of note happens here. ", 200));
        var source = "帐篷。" + string.Concat(Enumerable.Repeat("这里没有什么。", 200));

        Assert.Empty(Assert.Single(Find("zh-Hans>en", source, filler + "A booth for photos.", Entry("帐篷", "photo booth"))).Approved);
        Assert.NotEmpty(Assert.Single(Find("zh-Hans>en", source, "A booth for photos. " + filler, Entry("帐篷", "photo booth"))).Approved);
    }

    [Fact]
    public void Find_HeadOrOtherField_IsPartialEvidence()
    {
        Assert.True(Assert.Single(Find("zh-Hans>en", "衣架", "Velvet hangers", Entry("衣架", "clothes hanger"))).HasPartialEvidence);
        Assert.False(Assert.Single(Find("zh-Hans>en", "衣架", "Velvet frames", Entry("衣架", "clothes hanger"))).HasPartialEvidence);
    }

    private static TermEntry Entry(string source, string target) => new() { Id = source, Sources = [source], Targets = [target] };

    private static IReadOnlyList<TermMatch> Find(string languages, string source, string target, params TermEntry[] entries)
    {
        var (from, to) = (LanguageTag.Parse(languages.Split('>')[0]), LanguageTag.Parse(languages.Split('>')[1]));
        var listing = new Listing { Id = "1", Fields = [new ListingField { Name = "title", Source = source, Target = target }] };
        var matcher = new TermMatcher([new TermList(entries, TermOrigin.User)], from, to);
        var facts = new FactReader([]).Read(listing, Market.ForLanguage(to), from).Segments[0];
        return matcher.Find(facts, source);
    }
}
