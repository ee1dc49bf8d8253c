using LocalizationKit.Data;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Wording;

public sealed class WordingTableTests
{
    [Theory]
    [InlineData("en", "Hancock, cocktail, peacock, cockpit, weathercock")]
    [InlineData("en", "Rapeseed oil, grapes, therapist")]
    [InlineData("en", "Shih Tzu, shiitake, Scunthorpe, Essex, Dickies")]
    [InlineData("de", "Niedrige Schuhe, Raps, Schwanz")]
    [InlineData("fr", "Contour, conçu, con, violet, viole, combite")]
    [InlineData("es", "Computadora, disputa, reputación, con tapa")]
    [InlineData("it", "Scazzottata, cagnolino, Cavallo di Troia")]
    [InlineData("th", "ผงกะหรี่ หีบห่อ เหี้ยมหาญ")]
    [InlineData("vi", "Quả óc chó, ngũ cốc, người dùng")]
    [InlineData("id", "Bangsa, kotak, memekarkan")]
    [InlineData("ja", "アホ毛ブラシ、バカラグラス、サブスク、デブリ、バカンス")]
    [InlineData("zh-Hant", "雞巴黎風味，媽媽的味道，屎殼郎")]
    [InlineData("und", "cock, Scheiße")]
    public void Find_HarmlessWord_IsNotOffensive(string language, string text) =>
        Assert.DoesNotContain(Find(language, text), m => m.Entry is { List: WordingList.Offensive, IsLicenceOnly: false });

    [Theory]
    [InlineData("en", "What a bunch of wankers", "wankers")]
    [InlineData("de", "Das ist Scheiße.", "Scheiße")]
    [InlineData("fr", "C'est de la merde", "merde")]
    [InlineData("es", "¡Coño!", "Coño")]
    [InlineData("it", "che cazzo", "cazzo")]
    [InlineData("th", "อ้ายเหี้ย", "เหี้ย")]
    [InlineData("vi", "đồ ngu ngốc", "đồ ngu")]
    [InlineData("id", "dasar bangsat", "bangsat")]
    [InlineData("ms", "perempuan sundal", "sundal")]
    [InlineData("fil", "putang ina mo", "putang ina")]
    [InlineData("ja", "早く死ね", "死ね")]
    [InlineData("zh-Hant", "死仆街", "仆街")]
    [InlineData("cs", "fucking", "fucking")]
    public void Find_OffensiveWord_IsFound(string language, string text, string word) =>
        Assert.Contains(Find(language, text), m => m.Entry.List == WordingList.Offensive && m.Span.Text == word);

    [Theory]
    [InlineData("body-image")]
    [InlineData("calques")]
    [InlineData("claims")]
    [InlineData("contacts")]
    [InlineData("hype")]
    [InlineData("offensive")]
    [InlineData("register")]
    public void Rows_AreWellFormed(string file)
    {
        foreach (var row in EmbeddedData.Rows($"wording/{file}.tsv"))
        {
            Assert.InRange(row.Length, 3, 8);
            Assert.True(row[0] == "*" || LanguageTag.TryParse(row[0], out _), string.Join(' ', row));
            Assert.All(row[2].Split('|'), p => Assert.True(p.Trim('*', '=').Length > 0 && p.Trim() == p, $"{file}: '{p}' in {row[2]}"));
            Assert.True(row.Length < 6 || row[5] is "" or "neutral" or "minor" or "major" or "critical", row[^1]);
        }
    }

    [Fact]
    public void Find_OverlappingPhrases_GivesTheLongest() =>
        Assert.Equal("makes you look thinner", Assert.Single(Find("en", "This makes you look thinner."), m => m.Entry.List == WordingList.BodyImage).Span.Text);

    [Fact]
    public void Find_CurlyApostrophe_IsAnApostrophe() =>
        Assert.Contains(Find("en", "You’ll regret it"), m => m.Entry.List == WordingList.Hype);

    private static IReadOnlyList<WordingMatch> Find(string language, string text) => WordingTable.Of(LanguageTag.Parse(language)).Find(SegmentFactsFactory.Text(language, text));
}
