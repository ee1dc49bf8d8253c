using LocalizationKit.Facts.Wording;

namespace LocalizationKit.Tests.Facts.Wording;

public sealed class ContactReaderTests
{
    [Theory]
    [InlineData("en", "WeChat: shop_2024", "WeChat: shop_2024")]
    [InlineData("en", "Add QQ 12345678 for help", "QQ 12345678")]
    [InlineData("zh-Hans", "微信号：abc12345", "微信号：abc12345")]
    [InlineData("en", "Call +65 9123 4567", "65 9123 4567")]
    [InlineData("en", "Mobile 13812345678.", "13812345678")]
    [InlineData("de", "Tel.: 030 1234567", "030 1234567")]
    [InlineData("ja", "LINE ID：@shop123", "LINE ID：@shop123")]
    [InlineData("fr", "Écrivez à shop@example.com", "shop@example.com")]
    [InlineData("th", "แอดไลน์ได้เลย", "แอดไลน์")]
    public void Find_Contact_IsFound(string language, string text, string contact) =>
        Assert.Equal(contact, ContactReader.Find(SegmentFactsFactory.Text(language, text))?.Text);

    [Theory]
    [InlineData("en", "Phone stand for iPhone 15 Pro Max 2024")]
    [InlineData("en", "Pay with WeChat Pay or Alipay")]
    [InlineData("en", "A call for 1,200,000 people")]
    [InlineData("en", "Model 18650-3300, 100240 V, barcode 6901234567890")]
    [InlineData("en", "Draw a LINE 12 cm long")]
    [InlineData("de", "Verantwortliche Person: Beispiel GmbH, info@example.com")]
    [InlineData("ja", "QRコードから説明書をご覧ください")]
    [InlineData("und", "")]
    public void Find_NoContact_IsNull(string language, string text) => Assert.Null(ContactReader.Find(SegmentFactsFactory.Text(language, text)));
}
