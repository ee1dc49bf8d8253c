using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds prices that are not written as the language writes them.</summary>
internal sealed class LK5002CurrencyFormat : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5002", "currency-format", MqmCategory.CurrencyFormat, Severity.Minor)
    {
        Summary = "The sign of a price is on the wrong side, the blank is wrong, or the decimal places are.",
        Explanation = """
            ## What it finds
            Prices whose sign stands on the wrong side of the number (12.50$ in English, €12,50 in German), whose blank between
            sign and number is missing or too much, and whose decimal places do not fit the currency: none for yen, dong and
            rupiah, two for dollars and euros. A price that stands in the source in the same form passes.

            ## Why it matters to a buyer
            A price that looks foreign makes the buyer doubt what will be charged.

            ## How to fix
            Write the price as the message shows.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "售价25.8美元", "Price: $ 25.80", at: "$ 25.80"),
            CheckExample.Flag("zh-Hans>de", "售价12.5欧元", "Nur €12,50", at: "€12,50"),
            CheckExample.Flag("zh-Hans>ja", "售价1250日元", "価格は1250.00円", at: "1250.00円"),
            CheckExample.Flag("zh-Hans>fr", "售价25欧元", "Prix : 25€", at: "25€"),
            CheckExample.Pass("zh-Hans>en", "售价25.8美元", "Price: $25.80"),
            CheckExample.Pass("zh-Hans>de", "售价12.5欧元", "Nur 12,50 €"),
            CheckExample.Pass("zh-Hans>vi", "售价5万越南盾", "Giá 50.000đ"),
            CheckExample.Pass("zh-Hans>en", "销售额150万美元", "Sales of $1.5 million"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var fault in PriceFormatFaults.Find(facts))
        {
            var written = fault.Expected is null ? "" : $"; write {fault.Expected}";
            findings.Add($"{fault.Span.Text}: {fault.Problem}{written}.", target: fault.Span, suggestion: fault.Expected is null ? null : new Suggestion(fault.Expected, IsSafe: false));
        }
    }
}
