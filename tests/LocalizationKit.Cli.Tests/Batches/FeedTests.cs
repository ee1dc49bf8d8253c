using System.Text;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class FeedTests : IDisposable
{
    private const string Translations = """
        Type,Identification,Field,Locale,Market,Status,Default content,Translated content
        PRODUCT,'101,title,ja,,,双层杯,二重カップ
        PRODUCT,'101,body_html,ja,,outdated,<p>耐热</p>,"<p>耐熱
        ガラス</p>"
        PRODUCT,'101,title,de,,,双层杯,
        COLLECTION,'101,title,ja,,,杯子,カップ
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ShopifyTranslations_GivesOneListingPerResourceAndLanguage()
    {
        var path = _folder.Write("t.csv", Translations.ReplaceLineEndings("\r\n"));
        var listings = await BatchProbe.Listings(path, new BatchOptions { Markets = Markets.BuiltInMarkets.Catalog, Market = "ja-JP" });

        Assert.Equal(["PRODUCT/101/ja", "PRODUCT/101/de", "COLLECTION/101/ja"], listings.Select(l => l.Id));
        Assert.Equal([("title", "双层杯", "二重カップ", 255), ("description", "<p>耐热</p>", "<p>耐熱\r\nガラス</p>", null)], listings[0].Fields.Select(f => (f.Name, f.Source, f.Target!, f.MaxLength)));
        Assert.Equal(("ja-JP", null, "de"), (listings[0].Market, listings[1].Market, listings[1].TargetLanguage));
        Assert.Null(listings[1].Fields[0].Target);
        var written = Encoding.UTF8.GetString(await BatchProbe.Write(path, null, ("PRODUCT/101/ja", 1, "<p>\"耐熱\"</p>"), ("PRODUCT/101/de", 0, "Becher, doppelt")));
        Assert.Equal(
            Translations.ReplaceLineEndings("\r\n").Replace("\"<p>耐熱\r\nガラス</p>\"", "\"<p>\"\"耐熱\"\"</p>\"", StringComparison.Ordinal).Replace("de,,,双层杯,", "de,,,双层杯,\"Becher, doppelt\"", StringComparison.Ordinal),
            written);
    }

    [Fact]
    public async Task ShopifyProducts_TakeTheirSourcesFromAnotherFile()
    {
        var source = _folder.Write("zh.csv", "Handle,Title,Body (HTML),Vendor,Option1 Name,Option1 Value\ncup,双层杯,<p>耐热</p>,K,颜色,红\ncup,,,,,蓝\nspoon,勺,<p>木</p>,K,,\n");
        var target = _folder.Write("products.csv", "Handle,Title,Body (HTML),Vendor,Option1 Name,Option1 Value\ncup,Cup,<p>Heatproof</p>,K,Colour,Red\ncup,,,,,Blue\nfork,Fork,<p>Steel</p>,K,,\n");
        var results = await BatchProbe.Read(target, new BatchOptions { SourceFile = source });

        Assert.Equal(
            [("title", "双层杯", "Cup"), ("description", "<p>耐热</p>", "<p>Heatproof</p>"), ("attribute:option", "颜色", "Colour"), ("attribute:option-value", "红", "Red"), ("attribute:option-value", "蓝", "Blue")],
            results[0].Listing!.Fields.Select(f => (f.Name, f.Source, f.Target!)));
        Assert.Equal("zh", results[0].Listing!.SourceLanguage);
        Assert.Equal(("LK9002", "fork"), (results[1].Problem!.CheckId, results[1].Problem!.RecordId));
        Assert.Equal(await File.ReadAllBytesAsync(target), await BatchProbe.Write(target, null));
    }

    [Fact]
    public async Task ProductsWithoutSources_AreAUsageError() =>
        Assert.Contains("--source-file", (await Assert.ThrowsAsync<UsageException>(() => BatchProbe.Read(_folder.Write("p.csv", "Handle,Title,Body (HTML)\na,b,c\n")))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task AmazonFlatFile_BeginsBehindItsTemplateRows()
    {
        const string Head = "TemplateType=fptcustom\tVersion=2026.1\t\t\t\nSKU\tName\tPoint 1\tPoint 2\tWords\nitem_sku\titem_name\tbullet_point1\tbullet_point2\tgeneric_keyword\n";
        _folder.Write("feed.zh.txt", Head + "A\t双层杯\t耐热\t礼盒\t杯\n");
        var path = _folder.Write("feed.ja.txt", Head + "A\t二重カップ\t耐熱\t箱入り\tコップ\n");

        var listing = Assert.Single(await BatchProbe.Listings(path));
        Assert.Equal(("A", "zh", "ja"), (listing.Id, listing.SourceLanguage, listing.TargetLanguage));
        Assert.Equal([("title", "双层杯", 200, null), ("bullet", "耐热", 500, null), ("bullet", "礼盒", 500, null), ("keywords", "杯", null, 249)], listing.Fields.Select(f => (f.Name, f.Source, f.MaxLength, f.MaxBytes)));
        Assert.Equal(Head + "A\t二重カップ\t高耐熱\t箱入り\tコップ\n", Encoding.UTF8.GetString(await BatchProbe.Write(path, null, ("A", 1, "高耐熱"))));
    }

    [Fact]
    public async Task GoogleTable_IsPaired()
    {
        var source = _folder.Write("g-zh.tsv", "id\ttitle\tdescription\tlink\tproduct_highlight\n1\t杯\t耐热\thttps://a.example/1\t礼盒\n");
        var path = _folder.Write("g.tsv", "id\ttitle\tdescription\tlink\tproduct highlight\n1\tCup\tHeatproof\thttps://a.example/1\tGift box\n");

        Assert.Equal(["杯", "耐热", "礼盒"], Assert.Single(await BatchProbe.Listings(path, new BatchOptions { SourceFile = source })).Fields.Select(f => f.Source));
    }

    [Fact]
    public async Task Rakuten_InShiftJis_IsReadAndWrittenBack()
    {
        var encoding = TableEncoding.Find("shift_jis")!;
        var source = _folder.Write("item-zh.csv", "商品管理番号（商品URL）,商品名,キャッチコピー\r\ncup,双层杯,耐热\r\n");
        var bytes = encoding.GetBytes("商品管理番号（商品URL）,商品名,キャッチコピー\r\ncup,二重カップ表ソ,\"耐熱, 軽い\"\r\n");
        var path = _folder.Write("item.csv", bytes);

        var listing = Assert.Single(await BatchProbe.Listings(path, new BatchOptions { SourceFile = source }));
        Assert.Equal([("title", "双层杯", "二重カップ表ソ", 255), ("tagline", "耐热", "耐熱, 軽い", 174)], listing.Fields.Select(f => (f.Name, f.Source, f.Target!, f.MaxWidth!.Value)));
        Assert.Contains('①', listing.Fields[0].BannedCharacters!);
        Assert.Equal(bytes, await BatchProbe.Write(path, null));
        Assert.Equal(encoding.GetBytes("商品管理番号（商品URL）,商品名,キャッチコピー\r\ncup,表ソ鍋,\"耐熱, 軽い\"\r\n"), await BatchProbe.Write(path, null, ("cup", 0, "表ソ鍋")));
        await Assert.ThrowsAsync<InvalidDataException>(() => BatchProbe.Write(path, null, ("cup", 0, "é😀")));
    }

    [Fact]
    public async Task Shopee_IsPaired()
    {
        var source = _folder.Write("s-zh.csv", "et_title_product_id,ps_product_name,ps_product_description\n7,杯,耐热\n");
        var path = _folder.Write("s.csv", "et_title_product_id,ps_product_name,ps_product_description\n7,Cốc,Chịu nhiệt\n");

        Assert.Equal([("杯", 120), ("耐热", 3000)], Assert.Single(await BatchProbe.Listings(path, new BatchOptions { SourceFile = source })).Fields.Select(f => (f.Source, f.MaxLength!.Value)));
    }

    [Fact]
    public async Task Utf16Table_IsReadAndWrittenBack()
    {
        var content = "id,source,target\r\n1,红,red\r\n2,蓝,blue\r\n";
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(content)];
        var path = _folder.Write("u.csv", bytes);

        Assert.Equal(["red", "blue"], (await BatchProbe.Listings(path)).Select(l => l.Fields[0].Target));
        Assert.Equal(bytes, await BatchProbe.Write(path, null));
        Assert.Equal("\uFEFF" + content.Replace("blue", "blau", StringComparison.Ordinal), Encoding.Unicode.GetString(await BatchProbe.Write(path, null, ("2", 0, "blau"))));
    }

    [Theory]
    [InlineData("gb18030", "红色")]
    [InlineData("shift_jis", "赤色")]
    public async Task NamedEncoding_IsUsedForTables(string encoding, string text)
    {
        var bytes = TableEncoding.Find(encoding)!.GetBytes($"id,source,target\n1,{text},red\n");
        var options = new BatchOptions { Encoding = encoding };
        var path = _folder.Write("e.csv", bytes);

        Assert.Equal(text, Assert.Single(await BatchProbe.Listings(path, options)).Fields[0].Source);
        Assert.Equal(bytes, await BatchProbe.Write(path, options));
        Assert.Equal("LK9007", Assert.Single(await BatchProbe.Read(path)).Problem!.CheckId);
    }
}
