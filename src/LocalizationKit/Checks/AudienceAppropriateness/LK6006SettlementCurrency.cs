using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.AudienceAppropriateness;

/// <summary>Finds prices that were left in yuan.</summary>
internal sealed class LK6006SettlementCurrency : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK6006", "settlement-currency", MqmCategory.Offensive, Severity.Neutral)
    {
        Summary = "A price is in yuan in a market that pays in another currency.",
        Explanation = """
            ## What it finds
            Amounts in yuan in the translation where the market has another currency and no amount in that currency stands beside
            it. An accurate price in yuan is a note only; in a field that holds the price it is minor. A yuan amount with the sign
            of another currency is LK2007.

            ## Why it matters to a buyer
            Nobody knows what 199 yuan are; the buyer leaves to find out and does not come back.

            ## How to fix
            Convert the price, or show both.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>ja", "门票10元", "入園料10元", at: "10元") with { Currency = new CurrencyConventions("JPY", ["円"], 0) },
            CheckExample.Flag("zh-Hans>en", "售价199元", "Price: RMB 199", at: "RMB 199") with { Currency = new CurrencyConventions("USD", ["$"], 2) },
            CheckExample.Flag("zh-Hans>de", "99元", "99 Yuan", at: "99 Yuan") with { Currency = new CurrencyConventions("EUR", ["€"], 2) },
            CheckExample.Pass("zh-Hans>ja", "售价129元", "129元（約2,700円）") with { Currency = new CurrencyConventions("JPY", ["円"], 0) },
            CheckExample.Pass("zh-Hans>en", "售价199元", "Price: $27.99") with { Currency = new CurrencyConventions("USD", ["$"], 2) },
            CheckExample.Pass("zh-Hans>en", "售价199元", "Price: RMB 199"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.Market.Currency is not { Code: not "CNY" } currency || FirstPrice(facts.Target.Quantities, currency.Code) is not { } price)
        {
            return;
        }

        var span = new TextSpan(price.Start, price.Length, price.Text);
        findings.Add($"{price.Text} is in yuan; this market pays in {currency.Code}.", target: span, severity: IsPriceField(facts.Segment.Field.Name) ? Severity.Minor : null);
    }

    // The first price in yuan; none where an amount in the currency of the market stands beside it.
    private static Quantity? FirstPrice(IReadOnlyList<Quantity> quantities, string own)
    {
        Quantity? found = null;
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            if (quantity.Currency == own)
            {
                return null;
            }

            found ??= quantity is { Kind: QuantityKind.Money, Currency: "CNY" } ? quantity : null;
        }

        return found;
    }

    private static bool IsPriceField(string name) => name.Contains("price", StringComparison.OrdinalIgnoreCase);
}
