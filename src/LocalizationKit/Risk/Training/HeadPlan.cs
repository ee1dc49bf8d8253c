namespace LocalizationKit.Risk.Training;

/// <summary>Says what a head is trained for.</summary>
/// <param name="Source">The source language.</param>
/// <param name="Target">The target language.</param>
/// <param name="HasPenalties">Whether the data have penalties, not just good and bad.</param>
internal sealed record HeadPlan(string Source, string Target, bool HasPenalties)
{
    /// <summary>Gets the name of the head.</summary>
    public string Name => $"{Source}-{Target}";

    /// <summary>Plans the heads that data allow: one per pair of languages.</summary>
    public static IReadOnlyList<HeadPlan> Of(IReadOnlyList<TrainingRow> rows)
    {
        var pairs = rows.GroupBy(r => (r.Record.SourceLanguage, r.Record.TargetLanguage, HasPenalties: r.Record.Penalty is not null))
            .Where(g => g.Count() >= RiskTrainer.FewestRows)
            .Select(g => new HeadPlan(g.Key.SourceLanguage, g.Key.TargetLanguage, g.Key.HasPenalties))
            .OrderByDescending(p => p.HasPenalties).DistinctBy(p => p.Name)
            .OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        return pairs;
    }

    /// <summary>Returns whether a row belongs to the head.</summary>
    public bool Takes(TrainingRow row) => (row.Record.Penalty is not null) == HasPenalties
        && row.Record.SourceLanguage == Source && row.Record.TargetLanguage == Target;
}
