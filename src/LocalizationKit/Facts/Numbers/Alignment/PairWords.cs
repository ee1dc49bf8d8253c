using System.Buffers;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Tells what counts pairs (双, pairs, 足) from what counts single pieces.</summary>
internal static class PairWords
{
    private static readonly string[] Pairs = Load("pair");
    private static readonly string[] Pieces = Load("piece");
    private static readonly SearchValues<char> Initials = InitialsOf(Pairs.Concat(Pieces));

    /// <summary>Says whether a quantity counts pairs.</summary>
    public static bool Counts(Quantity quantity) => Holds(quantity.Text, Pairs);

    /// <summary>Finds 10双 rendered as 10 pieces: half of what the buyer gets. A text that speaks of pairs anywhere is left alone.</summary>
    public static QuantityDifference? AsPieces(TextFacts source, TextFacts target)
    {
        if (Only(source) is not { } s || Only(target) is not { } t || s.Value != t.Value || !Counts(s) || !Holds(t.Text, Pieces))
        {
            return null;
        }

        var isDoubled = Holds(target.Quantities, s.Value * 2) || Holds(source.Quantities, s.Value * 2);
        return isDoubled || Holds(target.Text, Pairs) ? null : new QuantityDifference(QuantityDifferenceKind.Count, s, t);
    }

    private static Quantity? Only(TextFacts text)
    {
        Quantity? only = null;
        var quantities = text.Quantities;
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            if (quantity is { Kind: QuantityKind.Count, Value: > 1 })
            {
                if (only is not null)
                {
                    return null;
                }

                only = quantity;
            }
        }

        return only;
    }

    private static bool Holds(IReadOnlyList<Quantity> quantities, decimal? value)
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            if (quantities[i].Value == value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string text, string[] words)
    {
        var folded = FoldedText.Fold(text);
        if (!folded.AsSpan().ContainsAny(Initials))
        {
            return false;
        }

        foreach (var word in words)
        {
            if (folded.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static SearchValues<char> InitialsOf(IEnumerable<string> words) =>
        SearchValues.Create([.. words.SelectMany(w => new[] { CharacterCase.Lower(w[0]), CharacterCase.Upper(w[0]) })]);

    private static string[] Load(string role) => [.. EmbeddedData.Rows("numbers/pairs.tsv").Where(r => r[0] == role).SelectMany(r => r[1].Split('|')).Select(FoldedText.Fold)];
}
