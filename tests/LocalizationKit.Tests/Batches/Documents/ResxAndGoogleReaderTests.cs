using LocalizationKit.Batches.Documents;
using LocalizationKit.Batches.Documents.Google;
using LocalizationKit.Batches.Documents.Resx;

namespace LocalizationKit.Tests.Batches.Documents;

public sealed class ResxAndGoogleReaderTests
{
    private const string Resources = """
        <?xml version="1.0" encoding="utf-8"?>
        <root>
          <xsd:schema id="root" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="data"/></xsd:schema>
          <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
          <data name="Buy" xml:space="preserve"><value>Jetzt kaufen &gt; los</value><comment>button</comment></data>
          <data name="Icon" type="System.Resources.ResXFileRef, System.Windows.Forms"><value>x.png</value></data>
          <data name="Bytes" mimetype="application/x-microsoft.net.object.binary.base64"><value>AAEC</value></data>
          <data name="&gt;&gt;button.Name"><value>button</value></data>
          <data name="Empty"><value /></data>
        </root>
        """;

    private const string Feed = """
        <?xml version="1.0"?>
        <rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Shop</title>
          <item><g:id>TV_1</g:id><g:title>Fernseher <![CDATA[& Co]]></g:title><g:description>Groß &amp; scharf</g:description><g:product_highlight>4K</g:product_highlight><g:product_highlight>HDR</g:product_highlight><g:price>159.00 EUR</g:price></item>
          <item><g:title>ohne</g:title></item>
        </channel></rss>
        """;

    [Fact]
    public async Task Resx_GivesTextsOnlyAndKeepsTheRest()
    {
        var listings = RoundTrip.Listings(new ResxReader(), Resources);

        Assert.Equal([("Buy", "Jetzt kaufen > los"), ("Empty", "")], listings.Select(l => (l.Id, l.Fields[0].Target!)));
        Assert.Equal("button", listings[0].AdditionalProperties!["note"].GetString());
        Assert.Equal(1, await RoundTrip.Prove(new ResxReader(), Resources.ReplaceLineEndings("\r\n")));
    }

    [Fact]
    public async Task Google_GivesItemsWithTheLimitsOfThePlatform()
    {
        var records = RoundTrip.Read(new GoogleFeedReader(), Feed);
        var listing = records[0].Result.Listing!;

        Assert.Equal("TV_1", listing.Id);
        Assert.Equal([("title", "Fernseher & Co", 150), ("description", "Groß & scharf", 5000), ("bullet", "4K", 150), ("bullet", "HDR", 150)], listing.Fields.Select(f => (f.Name, f.Target!, f.MaxLength!.Value)));
        Assert.Equal("LK9003", records[1].Result.Problem!.CheckId);
        Assert.Equal(4, await RoundTrip.Prove(new GoogleFeedReader(), Feed));
    }
}
