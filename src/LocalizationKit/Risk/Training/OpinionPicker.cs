using LocalizationKit.Batches;
using LocalizationKit.Facts.Agreement;
using LocalizationKit.Facts.Opinions;

namespace LocalizationKit.Risk.Training;

/// <summary>Takes other machine translations of the same source as second opinions: which ones depends on the ids alone.</summary>
internal static class OpinionPicker
{
    /// <summary>Picks opinions.</summary>
    /// <param name="row">The row.</param>
    /// <param name="group">All rows of the same source.</param>
    /// <param name="count">How many to pick.</param>
    /// <returns>The opinions; null when there are too few.</returns>
    public static EngineOpinions? Pick(TrainingRow row, IReadOnlyList<TrainingRow> group, int count)
    {
        var others = group.Where(r => r != row && !r.Record.IsHuman && r.Record.Target.Length > 0 && r.Record.Target != row.Record.Target)
            .OrderBy(r => TextHash.Join(TextHash.Of(row.Record.Id), TextHash.Of(r.Record.Id)))
            .Take(count).Select(r => new TranslationCandidate("", r.Record.Target)).ToList();
        return others.Count < count ? null : EngineOpinions.Of(row.Record.Target, others);
    }
}
