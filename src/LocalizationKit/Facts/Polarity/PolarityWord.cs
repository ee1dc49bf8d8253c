namespace LocalizationKit.Facts.Polarity;

/// <summary>Holds a word of the polarity lexicon.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Strength">How much it negates.</param>
/// <param name="Kinds">What it denies, or which denials it can answer.</param>
/// <param name="IsBeginning">Whether it is the beginning of a word.</param>
/// <param name="IsEnding">Whether it is the end of a word.</param>
internal sealed record PolarityWord(string Text, CueStrength Strength, PolarityKinds Kinds, bool IsBeginning, bool IsEnding)
{
    /// <summary>Reads a row of the table.</summary>
    /// <param name="row">The language, the strength with the kinds behind a colon, the words.</param>
    /// <param name="add">Takes each word as it is written, and what it says.</param>
    public static void Read(string[] row, Action<string, PolarityWord> add)
    {
        var cut = row[1].IndexOf(':', StringComparison.Ordinal);
        var strength = Enum.Parse<CueStrength>(cut < 0 ? row[1] : row[1][..cut], ignoreCase: true);
        var kinds = cut < 0 ? KindsOf(strength) : Enum.Parse<PolarityKinds>(row[1].AsSpan(cut + 1), ignoreCase: true);
        foreach (var w in row[2].Split('|'))
        {
            add(w, new PolarityWord(w.Trim('*'), strength, kinds, IsBeginning: w[^1] == '*', IsEnding: w[0] == '*'));
        }
    }

    // "-free" also answers words that work against something: rutschfest is non-slip.
    private static PolarityKinds KindsOf(CueStrength strength) => strength switch
    {
        CueStrength.Strong or CueStrength.Plain => PolarityKinds.General,
        CueStrength.Absence => PolarityKinds.General | PolarityKinds.Against,
        _ => PolarityKinds.None,
    };
}
