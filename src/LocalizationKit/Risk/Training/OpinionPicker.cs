using LocalizationKit.Batches;
using LocalizationKit.Facts.Agreement;
using LocalizationKit.Facts.Opinions;

namespace LocalizationKit.Risk.Training;

/// <summary>Takes other machine translations of the same source as second opinions: which ones depends on the ids alone, not on what they say, because an engine that says the same is the best sign there is.</summary>
internal static class OpinionPicker
{
    /// <summary>Picks opinions.</summary>
    /// <param name="row">The row.</param>
    /// <param name="group">All rows of the same source, with the n-grams of each.</param>
    /// <param name="count">How many to pick.</param>
    /// <returns>The opinions; null when there are too few.</returns>
    public static EngineOpinions? Pick(TrainingRow row, IReadOnlyDictionary<TrainingRow, CharacterGrams> group, int count)
    {
        var others = group.Keys.Where(r => r != row && !r.Record.IsHuman && r.Record.Target.Length > 0)
            .OrderBy(r => TextHash.Join(TextHash.Of(row.Record.Id), TextHash.Of(r.Record.Id))).Take(count).ToList();
        return others.Count < count ? null
            : EngineOpinions.Compare(row.Record.Target, group[row], others.ConvertAll(o => new TranslationCandidate("", o.Record.Target)), others.ConvertAll(o => group[o]));
    }
}
