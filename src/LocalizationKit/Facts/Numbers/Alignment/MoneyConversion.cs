using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Tells a converted price from a wrong one by rough rates. Rates move, so only the order of size is judged.</summary>
internal static class MoneyConversion
{
    private static readonly FrozenDictionary<string, decimal> UnitsPerDollar = EmbeddedData.Rows("numbers/currencies.tsv")
        .Where(r => r[1].Length > 0).GroupBy(r => r[0], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => LanguageLexicon.Number(g.First()[1]), StringComparer.Ordinal);

    /// <summary>Says whether the target amount can be the source amount in another currency. The same figure in another currency never is.</summary>
    public static bool IsPlausible(Quantity s, Quantity t)
    {
        if (s.Kind != QuantityKind.Money || t.Kind != QuantityKind.Money || s.Value is not > 0.001m || t.Value is not > 0.001m || Rate(s.Currency, t.Currency) is not { } rate)
        {
            return false;
        }

        if (QuantityValues.AreSame(s.Value.Value, t.Value.Value))
        {
            return Math.Abs(rate - 1) < 0.05m;
        }

        return IsNear(t.Value.Value / s.Value.Value / rate) && (s.High is null) == (t.High is null) && (s.High is null || IsNear(t.High!.Value / s.High.Value / rate));
    }

    /// <summary>Finds the one of several converted prices whose rate is not that of the others.</summary>
    public static (Quantity Source, Quantity Target)? Outlier(IReadOnlyList<(Quantity Source, Quantity Target)> prices)
    {
        if (prices.Count < 2 || prices.Any(p => p.Source.Currency != prices[0].Source.Currency || p.Target.Currency != prices[0].Target.Currency) || Rate(prices[0].Source.Currency, prices[0].Target.Currency) is not { } rough)
        {
            return null;
        }

        var byDistance = prices.OrderBy(p => Math.Abs((p.Target.Value!.Value / p.Source.Value!.Value) - rough)).ToList();
        var best = byDistance[0].Target.Value!.Value / byDistance[0].Source.Value!.Value;
        var (source, target) = byDistance[^1];
        var expected = source.Value!.Value * best;
        return Math.Abs(target.Value!.Value - expected) > Math.Max(expected * 0.08m, 2) ? byDistance[^1] : null;
    }

    private static bool IsNear(decimal ratio) => ratio is > 0.6m and < 1.7m;

    private static decimal? Rate(string? from, string? to) =>
        from is not null && to is not null && from != to && UnitsPerDollar.TryGetValue(from, out var a) && UnitsPerDollar.TryGetValue(to, out var b) ? b / a : null;
}
