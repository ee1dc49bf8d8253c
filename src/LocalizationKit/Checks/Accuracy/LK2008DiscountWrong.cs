using System.Globalization;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds price reductions that differ.</summary>
internal sealed class LK2008DiscountWrong : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2008", "discount-wrong", MqmCategory.Mistranslation, Severity.Critical)
    {
        Summary = "A price reduction differs: 8折 is 20 % off, not 80 % off.",
        Explanation = """
            ## What it finds
            Chinese 折 counts the tenths that are paid: 8折 is 20 % off, 75折 is 25 % off. Japanese 割引 counts the tenths that are taken
            off: 2割引 is 20 % off. An amount off (减50元) is no percentage off, the second at half price (第二件半价) is not the second for
            free, and buy 2 get 1 is not buy 1 get 2 (major).

            ## Why it matters to a buyer
            80 % off instead of 20 % off sells below cost, or brings a complaint at checkout.

            ## How to fix
            Write the share that is taken off: 8折 as 20 % off, 5折 as half price.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "全场8折", "80% off everything", at: "80% off"),
            CheckExample.Flag("zh-Hans>vi", "3支75折", "Mua 3 cây giảm 75%", at: "giảm 75%"),
            CheckExample.Flag("zh-Hans>ja", "满300元减50元", "300元以上で50％OFF", at: "50％OFF"),
            CheckExample.Flag("zh-Hans>fr", "满59欧元减10欧元", "59 € de remise dès 10 € d'achat", at: "59 €"),
            CheckExample.Flag("zh-Hans>zh-Hant", "会员6折", "會員減價60%", at: "減價60%"),
            CheckExample.Flag("zh-Hans>en", "第二支半价", "Second one free", at: "free"),
            CheckExample.Flag("zh-Hans>vi", "买4送1", "Mua 1 tặng 4", at: "Mua 1 tặng 4"),
            CheckExample.Pass("zh-Hans>en", "买4送1", "Buy 4, get 1 free"),
            CheckExample.Pass("zh-Hans>en", "第二支半价", "Half price on the second"),
            CheckExample.Pass("zh-Hans>zh-Hant", "会员6折", "會員減四成"),
            CheckExample.Pass("zh-Hans>fr", "满59欧元减10欧元", "10 € de remise dès 59 € d'achat"),
            CheckExample.Pass("zh-Hans>en", "全场8折", "20% off everything"),
            CheckExample.Pass("zh-Hans>ja", "2件8折", "2点で20％OFF"),
            CheckExample.Pass("zh-Hans>ja", "会员8折", "会員は2割引"),
            CheckExample.Pass("zh-Hans>en", "三折伞", "Three-fold umbrella"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Discount, Describe, static d => d.IsUncertain ? Severity.Major : null);

    private static string Describe(QuantityDifference difference)
    {
        var (source, target) = (difference.Source!, difference.Target!);
        if (source.Kind != QuantityKind.Discount)
        {
            return $"The source says {source.Text}, but the translation says {target.Text}.";
        }

        var off = string.Create(CultureInfo.InvariantCulture, $"{source.Value:0.##}");
        return $"{source.Text} means {off}% off, but the translation says {target.Text}.";
    }
}
