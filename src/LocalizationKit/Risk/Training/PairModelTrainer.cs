using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Learns what can be learned of two languages without annotations: a lexicon and a model of the target's characters.</summary>
internal static class PairModelTrainer
{
    private const int MostGrams = 98_000;

    // Of one source, human translations and one more: the rest would only repeat it.
    private const int FewestTexts = 4;

    // What was annotated the other way round is parallel text too, but of another kind; it must not drown the rest.
    private const int MostReversed = 3000;
    private const int MostReversedLength = 250;

    /// <summary>Learns.</summary>
    /// <param name="rows">The rows of the pair.</param>
    /// <param name="reversed">Rows of the same languages in the other direction.</param>
    /// <returns>The models.</returns>
    public static PairModels Fit(IEnumerable<TrainingRow> rows, IReadOnlyList<TrainingRow> reversed)
    {
        var characters = new CharacterModelBuilder();
        var lexicon = new LexiconTrainer();
        List<TextUnit> source = [], target = [];
        void AddPair(string left, string right)
        {
            TextUnitReader.Read(left, source);
            TextUnitReader.Read(right, target);
            lexicon.Add(source, target);
        }

        foreach (var group in rows.GroupBy(r => r.Group, StringComparer.Ordinal))
        {
            var machine = group.Where(r => !r.Record.IsHuman).Take(1);
            var picked = group.Where(r => r.Record.IsHuman).Concat(machine).ToList();
            picked.ForEach(r => characters.Add(r.Record.Target));
            AddPair(picked[0].Record.Source, picked[0].Record.Target);
        }

        foreach (var row in reversed.Where(r => !r.Record.IsBad && r.Record.Source.Length < MostReversedLength).Take(MostReversed))
        {
            AddPair(row.Record.Target, row.Record.Source);
        }

        foreach (var row in reversed)
        {
            characters.Add(row.Record.Source);
        }

        var (forward, backward) = lexicon.Train(FewestTexts);
        return new PairModels { Target = characters.Build(MostGrams), Forward = forward, Backward = backward };
    }
}
