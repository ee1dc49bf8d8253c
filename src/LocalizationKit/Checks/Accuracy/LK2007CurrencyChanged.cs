using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds amounts that kept their figure and changed their currency.</summary>
internal sealed class LK2007CurrencyChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2007", "currency-changed", MqmCategory.Mistranslation, Severity.Critical)
    {
        Summary = "The amount is the same, the currency is another one.",
        Explanation = """
            ## What it finds
            ¥199 became $199: the sign was localised, the amount was not. In Japanese texts ¥ and 円 are yen, 元 is yuan.
            Where the source names no currency, as in 满300减50, the finding is major: a human decides whether the amount is meant in the
            money of the market.

            ## Why it matters to a buyer
            The price on the page is several times too high or too low. Such a listing must never be published.

            ## How to fix
            Convert the amount, or keep the currency of the source.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "活动价¥199", "Now only $199", at: "$199"),
            CheckExample.Flag("zh-Hans>ja", "券后99元", "クーポン適用で99円", at: "99円"),
            CheckExample.Flag("zh-Hans>zh-Hant-HK", "特价¥59", "特價HK$59", at: "HK$59"),
            CheckExample.Flag("zh-Hans>en", "满100减20", "$20 off orders over $100", at: "$100"),
            CheckExample.Pass("zh-Hans>zh-Hant-HK", "港币售价259元", "售價HK$259"),
            CheckExample.Pass("zh-Hans>en", "活动价¥199", "Now only ¥199"),
            CheckExample.Pass("zh-Hans>en", "活动价199元", "Now only 199 yuan"),
            CheckExample.Pass("zh-Hans>zh-Hant-HK", "特价¥59", "特價HK$65"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Currency, Describe, static d => d.Source!.IsCurrencyImplied ? Severity.Major : QuantityFindings.Grade(d));

    private static string Describe(QuantityDifference difference) => difference.Source!.IsCurrencyImplied
        ? $"The amount {difference.Source.Text} of the source has no currency sign, but the translation says {difference.Target!.Text}: is that the same money?"
        : $"{Name(difference.Source)} became {Name(difference.Target!)}: the amount was kept, the currency was not.";

    private static string Name(Quantity amount) => amount.Currency is { Length: 3 } code && !amount.Text.Contains(code, StringComparison.Ordinal) ? $"{amount.Text} ({code})" : amount.Text;
}
