using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Converts sizes by the table of sizes. What the table does not know is not judged.</summary>
internal static class SizeCharts
{
    private static readonly FrozenDictionary<string, SizeRow[]> Charts = EmbeddedData.Rows("numbers/sizes.tsv")
        .Select(static r => new SizeRow(r[0], [.. r.Skip(1).Select(Range)]))
        .GroupBy(static r => r.Chart, StringComparer.Ordinal).ToFrozenDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Says whether a size of one system is a size of another.</summary>
    /// <returns>Null when no chart knows both.</returns>
    public static bool? IsRight(IEnumerable<string> charts, SizeMention source, SizeMention target)
    {
        if (source.High is null != target.High is null)
        {
            return null;
        }

        return (One(charts, source, target, source.Low, target.Low), source is { High: { } high } ? One(charts, source, target, high, target.High!.Value) : true) switch
        {
            (true, true) => true,
            (false, _) or (_, false) => false,
            _ => null,
        };
    }

    private static bool? One(IEnumerable<string> charts, SizeMention source, SizeMention target, decimal from, decimal to)
    {
        var isKnown = false;
        foreach (var row in charts.SelectMany(static c => Charts[c]))
        {
            if (!Is(row, source.System, from) || row.Sizes[(int)target.System] is null)
            {
                continue;
            }

            if (row.Fits(target.System, to, Step(row.Chart, target.System)) || (target.System == SizeSystem.China && IsShoe(row) && row.Fits(SizeSystem.Europe, to, 1)))
            {
                return true;
            }

            isKnown = true;
        }

        return isKnown ? false : null;
    }

    // 38码 is the Chinese size or, as many shops write it, the European one.
    private static bool Is(SizeRow row, SizeSystem system, decimal size) =>
        row.Fits(system, size, 0) || (system == SizeSystem.China && IsShoe(row) && row.Fits(SizeSystem.Europe, size, 0));

    private static bool IsShoe(SizeRow row) => row.Chart.StartsWith("shoes", StringComparison.Ordinal);

    // Brands differ by one step of the system; the band of a bra is a measure and does not.
    private static decimal Step(string chart, SizeSystem system) => (chart, system) switch
    {
        ("bra", _) => 0,
        ("ring", SizeSystem.America) => 0.5m,
        ("ring", _) => 1,
        ("shoes-women" or "shoes-men" or "shoes-kids", SizeSystem.Body) => 5,
        ("shoes-women" or "shoes-men" or "shoes-kids", SizeSystem.China) => 1,
        ("shoes-women" or "shoes-men" or "shoes-kids", _) => 0.5m,
        (_, SizeSystem.China) => 4,
        _ => 2,
    };

    private static (decimal Low, decimal High)? Range(string cell)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        var ends = cell.Split('-');
        return (LanguageLexicon.Number(ends[0]), LanguageLexicon.Number(ends[^1]));
    }
}
