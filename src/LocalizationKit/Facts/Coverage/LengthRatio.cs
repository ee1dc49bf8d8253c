using System.Collections.Frozen;
using System.Globalization;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Compares the lengths of both sides in a common measure: the characters that English would need.</summary>
internal static class LengthRatio
{
    // An unknown language is taken for one that needs as much room as English.
    private const double UnknownDensity = 1;

    // A short label may well need a few words of explanation.
    private const double LeastExcess = 55;

    // Of the blanks of ASCII all but the plain one.
    private const CharacterClasses OtherBlanks = CharacterClasses.Tab | CharacterClasses.LineBreak | CharacterClasses.Control;

    private static readonly FrozenDictionary<string, double> Densities = EmbeddedData.Rows("length-densities.tsv")
        .ToFrozenDictionary(r => r[0], r => Number(r[1]), StringComparer.Ordinal);

    private static readonly (string Source, string Target, double Minimum, double Low, double High)[] Tiers =
        [.. EmbeddedData.Rows("length-tiers.tsv").Select(r => (r[0], r[1], Number(r[2]), Number(r[3]), Number(r[4])))];

    /// <summary>Says whether one side is too short to be a translation of the other.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>Below 0 when the target lacks content, above 0 when it has too much, 0 when the lengths agree or say nothing.</returns>
    public static int Compare(SegmentFacts facts)
    {
        var source = Length(facts.Source);
        var target = Length(facts.Target);
        foreach (var tier in Tiers)
        {
            if (Fits(tier.Source, facts.Source.Language) && Fits(tier.Target, facts.Target.Language) && source >= tier.Minimum)
            {
                var ratio = target / source;
                return ratio < tier.Low ? -1 : ratio > tier.High && target - source > LeastExcess ? 1 : 0;
            }
        }

        return 0;
    }

    // ASCII in a Chinese or Japanese text is a name or a number, which needs the same room everywhere.
    private static double Length(TextFacts text)
    {
        var (ascii, own) = text.Profile.HasAny(CharacterClasses.NonAscii | OtherBlanks) ? Count(text.Text) : (text.Text.Length - text.Text.AsSpan().Count(' '), 0);
        var density = Densities.GetValueOrDefault(text.Language.Language, UnknownDensity);
        return density < 1 ? ascii + (own / density) : (ascii + own) / density;
    }

    private static (int Ascii, int Own) Count(string text)
    {
        int ascii = 0, own = 0;
        foreach (var c in text)
        {
            if (!CharacterTraitTable.IsBlank(c))
            {
                ascii += c < 0x80 ? 1 : 0;
                own += c < 0x80 ? 0 : 1;
            }
        }

        return (ascii, own);
    }

    private static bool Fits(string wanted, LanguageTag language) => wanted.Length == 0 || wanted == language.Language;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
