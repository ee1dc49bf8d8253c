using System.Text;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Commands;

/// <summary>Each shop's feed is checked with nothing but its name, and the wrong figure in it is found.</summary>
public sealed class FeedCommandTests : IDisposable
{
    private const string Amazon = "TemplateType=fptcustom\tVersion=2026.1\t\nSKU\tName\tPoint\nitem_sku\titem_name\tbullet_point1\n";
    private const string Google = "<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\"><channel><item><g:id>A</g:id><g:title>{0}</g:title><g:description>{1}</g:description></item></channel></rss>";
    private const string Rakuten = "商品管理番号（商品URL）,商品名,キャッチコピー\r\n";
    private const string Shopee = "et_title_product_id,ps_product_name,ps_product_description\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task ShopifyTranslations_NeedNoOption() => AssertFoundAsync(_folder.Write(
        "translations.csv", "Type,Identification,Field,Locale,Market,Status,Default content,Translated content\nPRODUCT,'1,title,en,,,充电宝20000毫安时,Power bank 2000 mAh\nPRODUCT,'1,body_html,en,,,<p>耐热玻璃</p>,<p>Heatproof glass</p>\n"));

    [Fact]
    public Task AmazonFlatFile_NeedsNoOption()
    {
        _folder.Write("feed.zh.txt", Amazon + "A\t充电宝20000毫安时\t适合旅行\n");
        return AssertFoundAsync(_folder.Write("feed.en.txt", Amazon + "A\tPower bank 2000 mAh\tMade for travel\n"));
    }

    [Fact]
    public Task GoogleMerchantFeed_NeedsNoOption()
    {
        _folder.Write("feed.zh.xml", Google.Replace("{0}", "充电宝20000毫安时", StringComparison.Ordinal).Replace("{1}", "适合旅行", StringComparison.Ordinal));
        return AssertFoundAsync(_folder.Write("feed.en.xml", Google.Replace("{0}", "Power bank 2000 mAh", StringComparison.Ordinal).Replace("{1}", "Made for travel", StringComparison.Ordinal)));
    }

    [Fact]
    public Task RakutenFile_InShiftJis_NeedsNoOption()
    {
        _folder.Write("item.zh.csv", Rakuten + "A,充电宝20000毫安时,适合旅行\r\n");
        return AssertFoundAsync(_folder.Write("item.ja.csv", TableEncoding.Find("shift_jis")!.GetBytes(Rakuten + "A,モバイルバッテリー 2000mAh,旅行に最適\r\n")));
    }

    [Fact]
    public Task ShopeeFile_NeedsNoOption()
    {
        _folder.Write("shop.zh.csv", Shopee + "7,充电宝20000毫安时,适合旅行\n");
        return AssertFoundAsync(_folder.Write("shop.vi.csv", Shopee + "7,Sạc dự phòng 2000 mAh,Phù hợp cho du lịch\n"));
    }

    private async Task AssertFoundAsync(string path)
    {
        var result = await CommandLine.RunAsync("check", path, "--format", "jsonl", "-o", _folder.File("out.jsonl"));

        Assert.Equal(("", true), (result.Error, result.Code is 0 or 1));
        var line = Assert.Single((await File.ReadAllTextAsync(_folder.File("out.jsonl"), Encoding.UTF8)).TrimEnd('\n').Split('\n'));
        Assert.Matches("\"check\":\"LK200[14]\"", line);
        Assert.DoesNotContain("\"verdict\":\"publish\"", line, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandLine.RunAsync("check", path, "--fail-on", "never", "--format", "html", "-o", _folder.File("out.html"))).Code);
    }
}
