using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class LanguagePairTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Strings.ja.resx", "Strings.resx", null, "ja", null)]
    [InlineData("Strings.de-AT.resx", "Strings.zh-Hans.resx", null, "de-AT", "zh-Hans")]
    [InlineData("app_pt_BR.arb", "app_en.arb", null, "pt-BR", "en")]
    [InlineData("locales/ja.json", "locales/zh-CN.json", null, "ja", "zh-CN")]
    [InlineData("ja/shop.json", "zh/shop.json", null, "ja", "zh")]
    [InlineData("fr.json", "ko.json", "ko", "fr", "ko")]
    [InlineData("shop.json", "other.json", null, null, null)]
    public void Find(string target, string source, string? named, string? language, string? sourceLanguage)
    {
        var other = _folder.Write(source, "{}");
        var own = _folder.Write(target, "{}");

        var (found, file, from) = LanguagePair.Find(own, named);

        Assert.Equal((language, sourceLanguage), (found, from));
        Assert.Equal(language is null ? null : other, file);
    }

    [Fact]
    public async Task Json_IsPairedWithTheFileBesideIt_AndMissingKeysAreUntranslated()
    {
        _folder.Write("zh.json", "{\"buy\":\"购买\",\"items_other\":\"{{count}}件\",\"late\":\"稍后\"}");
        var path = _folder.Write("ru.json", "{\"buy\":\"Купить\",\"items_few\":\"{{count}} вещи\",\"items_other\":\"{{count}} вещей\"}");

        var listings = await BatchProbe.Listings(path);

        Assert.Equal([("buy", "购买", "Купить"), ("items_few", "{{count}}件", "{{count}} вещи"), ("items_other", "{{count}}件", "{{count}} вещей"), ("late", "稍后", null)], listings.Select(l => (l.Id, l.Fields[0].Source, l.Fields[0].Target)));
        Assert.All(listings, l => Assert.Equal(("zh", "ru"), (l.SourceLanguage, l.TargetLanguage)));
    }

    [Fact]
    public async Task SourceFile_ForAFormWithBothLanguages_IsAUsageError()
    {
        var path = _folder.Write("a.jsonl", "{\"id\":\"1\",\"source\":\"a\",\"target\":\"b\"}\n");

        Assert.Contains("both languages", (await Assert.ThrowsAsync<UsageException>(() => BatchProbe.Read(path, new BatchOptions { SourceFile = path }))).Message, StringComparison.Ordinal);
    }
}
