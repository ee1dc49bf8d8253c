using LocalizationKit.Facts;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.AudienceAppropriateness;

/// <summary>Finds contacts that lead the buyer off the platform.</summary>
internal sealed class LK6005PersonalData : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK6005", "personal-data", MqmCategory.LegalRequirements, Severity.Major)
    {
        Summary = "The translation names a telephone number, a messenger account, an e-mail address or another way around the platform.",
        Explanation = """
            ## What it finds
            Telephone numbers, WeChat, QQ, LINE, WhatsApp and Zalo accounts, e-mail addresses, and invitations to scan a code, add
            an account or pay elsewhere. What the source has too is minor. The address of a responsible person or a manufacturer,
            which the law asks for, passes.

            ## Why it matters to a buyer
            Deals outside the platform have no protection, platforms delist such pages, and personal data has no place in a
            listing.

            ## How to fix
            Take the contact out; the platform has a channel for questions.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "有问题请联系客服", "Any questions? WeChat: shop8899", at: "WeChat: shop8899"),
            CheckExample.Flag("zh-Hans>ja", "客服微信：abc_2024", "お問い合わせはWeChat：abc_2024まで", at: "WeChat：abc_2024"),
            CheckExample.Flag("zh-Hans>de", "联系客服", "Telefon: 0151 2345678", at: "0151 2345678"),
            CheckExample.Flag("zh-Hans>vi", "扫码加客服", "Quét mã QR để kết bạn", at: "Quét mã QR để kết bạn"),
            CheckExample.Flag("zh-Hans>en", "客服邮箱", "Write to shop@example.com", at: "shop@example.com"),
            CheckExample.Pass("zh-Hans>en", "支持微信支付", "Pay with WeChat Pay"),
            CheckExample.Pass("zh-Hans>de", "欧盟负责人", "Verantwortliche Person in der EU: Beispiel GmbH, info@example.com"),
            CheckExample.Pass("zh-Hans>ja", "容量5000mAh，扫码看说明书", "容量5000mAh。QRコードから説明書をご覧いただけます"),
            CheckExample.Pass("zh-Hans>en", "适合iPhone 15手机", "Fits the iPhone 15"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (ContactReader.Find(facts.Target) is not { } contact)
        {
            return;
        }

        var source = ContactReader.Find(facts.Source);
        findings.Add($"\"{contact.Text}\" leads the buyer off the platform.", source, contact, severity: source is null ? null : Severity.Minor);
    }
}
