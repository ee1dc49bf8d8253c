namespace LocalizationKit.Facts.Lexicons;

/// <summary>Measures which units of a text have a counterpart in its translation.</summary>
internal static class LexiconCoverage
{
    // Below this, counterparts that the lexicon lists together are a guess.
    private const float Doubtful = .1f;

    /// <summary>Measures a text against its translation.</summary>
    public static CoverageFit Measure(BilingualLexicon lexicon, IReadOnlyList<TextUnit> units, UnitSet counterparts)
    {
        float weight = 0, sum = 0, missing = 0, logs = 0, worst = 1, first = 1, second = 1;
        var known = 0;
        for (var i = 0; i < units.Count; i++)
        {
            var own = lexicon.WeightOf(units[i].Key);
            if (own < 0)
            {
                continue;
            }

            var found = MassOf(lexicon, units[i].Key, counterparts);
            known++;
            weight += own;
            sum += own * found;
            logs += own * MathF.Log(found + .02f);
            missing += found < Doubtful ? own : 0;
            worst = known >= 3 ? Math.Min(worst, (first + second + found) / 3) : worst;
            (first, second) = (second, found);
        }

        return known == 0
            ? new CoverageFit(0, float.NaN, 0, float.NaN, float.NaN)
            : new CoverageFit((float)known / units.Count, sum / Math.Max(1e-6f, weight), missing, worst, logs / Math.Max(1e-6f, weight));
    }

    /// <summary>Returns how much of the probability of a unit's counterparts stands in a text; 0 to 1.</summary>
    public static float MassOf(BilingualLexicon lexicon, uint unit, UnitSet counterparts)
    {
        var (first, end) = lexicon.PairsOf(unit);
        var mass = 0f;
        for (var i = first; i < end; i++)
        {
            mass += counterparts.Contains(lexicon.TargetAt(i)) ? lexicon.ProbabilityAt(i) : 0;
        }

        return Math.Min(1, mass);
    }
}
