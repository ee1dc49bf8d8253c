using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds values that are there on both sides but differ.</summary>
internal sealed class LK2001NumberChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2001", "number-changed", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "A number of the source has another value in the translation.",
        Explanation = """
            ## What it finds
            A price, measure, share, age, temperature or plain number that both texts hold, with another value.
            Units, separators, numerals and words are understood first: 1.5万, 15,000 and fifteen thousand are one value.
            Values that changed places, as in 20% cotton, 80% polyester for 棉80%，聚酯20%, are found by the words beside them, and
            telephone numbers digit by digit.

            ## Why it matters to a buyer
            The buyer pays another price or gets another product than the page says. A wrong price, dose, voltage, temperature or age
            limit is critical.

            ## How to fix
            Put the value of the source in, converted and written as the market writes it.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "券后价¥199，限时三天", "¥299 after coupon, three days only", at: "¥299"),
            CheckExample.Flag("zh-Hans>ja", "内容量：50g", "内容量：60g", at: "60g"),
            CheckExample.Flag("zh-Hans>de", "适合3岁以上儿童", "Für Kinder ab 8 Jahren", at: "8 Jahren"),
            CheckExample.Flag("zh-Hans>en", "羊毛60%，锦纶40%", "40% wool, 60% nylon", at: "40% wool"),
            CheckExample.Flag("zh-Hans>en", "客服热线400-600-1357", "Hotline 400-600-1375", at: "400-600-1375"),
            CheckExample.Flag("zh-Hans>en", "电池容量3000毫安", "Battery: 300 mAh", at: "300 mAh"),
            CheckExample.Pass("zh-Hans>de", "羊毛60%，锦纶40%", "40 % Polyamid, 60 % Wolle"),
            CheckExample.Pass("zh-Hans>en", "温度-5至35℃", "23°F to 95°F"),
            CheckExample.Pass("zh-Hans>en", "券后价¥199，限时三天", "¥199 after coupon, three days only"),
            CheckExample.Pass("zh-Hans>ja", "续航12小时", "連続使用12時間"),
            CheckExample.Pass("zh-Hans>en", "重量约2.5斤", "Weighs about 1.25 kg"),
            CheckExample.Pass("zh-Hans>en", "一款百搭的包", "A versatile bag"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Changed, Describe, Grade);

    private static string Describe(QuantityDifference difference) => difference.IsSwapped
        ? $"{difference.Source!.Text} became {difference.Target!.Text}: the values changed places."
        : $"The source says {QuantityFindings.Read(difference.Source!)}, but the translation says {QuantityFindings.Read(difference.Target!)}.";

    private static Severity? Grade(QuantityDifference difference)
    {
        if (difference.IsUncertain)
        {
            return Severity.Minor;
        }

        // What changed places, and a telephone number, is major whatever it counts.
        if (difference.IsSwapped || difference.Source!.IsTelephone)
        {
            return null;
        }

        var kind = difference.Source.Kind;
        var isSafety = kind is QuantityKind.Money or QuantityKind.Temperature or QuantityKind.Age || difference.Source.Unit is "volt" or "milligram" or "ampere" || (difference.Source.Unit == "milliampere" && difference.Target!.Unit == "milliampere");
        return isSafety && kind == difference.Target!.Kind && difference.Source.HasDigits && difference.Target.HasDigits ? Severity.Critical : null;
    }
}
