using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Finds the longest phrase that begins, or ends, at a place of a text. Immutable and safe to share.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<char, Phrase[]> _byFirst;
    private readonly FrozenDictionary<char, Phrase[]> _byLast;

    public PhraseTable(IReadOnlyCollection<Phrase> phrases)
    {
        _byFirst = Index(phrases, static p => p.Form[0]);
        _byLast = Index(phrases, static p => p.Form[^1]);
    }

    /// <summary>Finds the longest phrase that begins at <paramref name="start"/>; among equals the one that stands first in the tables.</summary>
    public bool TryMatch(FoldedText text, int start, [NotNullWhen(true)] out Phrase? phrase, Func<Phrase, bool>? accept = null)
    {
        phrase = null;
        if (!_byFirst.TryGetValue(char.ToLowerInvariant(text[start]), out var candidates))
        {
            return false;
        }

        foreach (var candidate in candidates)
        {
            if (Fits(text, candidate, start) && HasEdgeBehind(text, candidate, start + candidate.Form.Length) && (accept is null || accept(candidate)))
            {
                phrase = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the longest phrase that ends before <paramref name="end"/>.</summary>
    public bool TryMatchBefore(FoldedText text, int end, [NotNullWhen(true)] out Phrase? phrase, Func<Phrase, bool>? accept = null)
    {
        phrase = null;
        if (end <= 0 || !_byLast.TryGetValue(char.ToLowerInvariant(text[end - 1]), out var candidates))
        {
            return false;
        }

        foreach (var candidate in candidates)
        {
            var start = end - candidate.Form.Length;
            if (start >= 0 && Fits(text, candidate, start) && (!candidate.BeginsWithLetter || !text.IsSpacedLetter(start - 1)) && (accept is null || accept(candidate)))
            {
                phrase = candidate;
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<char, Phrase[]> Index(IReadOnlyCollection<Phrase> phrases, Func<Phrase, char> key) =>
        phrases.GroupBy(p => char.ToLowerInvariant(key(p))).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Form.Length).ThenByDescending(p => p.IsExact).ToArray());

    private static bool Fits(FoldedText text, Phrase phrase, int start) =>
        start + phrase.Form.Length <= text.Length &&
        string.Compare(text.Folded, start, phrase.Form, 0, phrase.Form.Length, phrase.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase) == 0;

    // 10kgx2 and 24mAh are no longer words, 2Month is none; 120cmx60 ends at the x of the next measure.
    private static bool HasEdgeBehind(FoldedText text, Phrase phrase, int end)
    {
        if (!phrase.EndsWithLetter)
        {
            return true;
        }

        if (text.IsDigit(end))
        {
            // 1V1 is no voltage; 5ft4in and 1m55 are lengths.
            return phrase.Form.Length > 1 || phrase.Form is "m" or "h" or "x";
        }

        return !text.IsSpacedLetter(end) || (text[end] is 'x' or 'X' && text.IsDigit(end + 1));
    }
}
