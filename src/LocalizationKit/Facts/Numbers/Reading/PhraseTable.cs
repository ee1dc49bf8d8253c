using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Finds the longest phrase that begins, or ends, at a place of a text. Immutable and safe to share.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<int, Phrase[]> _beginnings;
    private readonly FrozenDictionary<int, Phrase[]> _endings;

    public PhraseTable(IReadOnlyCollection<Phrase> phrases)
    {
        Forms = [.. phrases.Select(p => p.Form)];
        _beginnings = Index(phrases, static p => p.Form[0], static p => p.Form.Length > 1 ? p.Form[1] : null);
        _endings = Index(phrases, static p => p.Form[^1], static p => p.Form.Length > 1 ? p.Form[^2] : null);
    }

    /// <summary>Gets the forms of the phrases.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>Finds the longest phrase that begins at <paramref name="start"/>; among equals the one that stands first in the tables.</summary>
    public bool TryMatch(FoldedText text, int start, [NotNullWhen(true)] out Phrase? phrase, Func<Phrase, bool>? accept = null)
    {
        foreach (var candidate in BeginningAt(text, start))
        {
            if (Fits(text, candidate, start) && (accept is null || accept(candidate)))
            {
                phrase = candidate;
                return true;
            }
        }

        phrase = null;
        return false;
    }

    /// <summary>Finds the longest phrase that ends before <paramref name="end"/>.</summary>
    public bool TryMatchBefore(FoldedText text, int end, [NotNullWhen(true)] out Phrase? phrase, Func<Phrase, bool>? accept = null)
    {
        foreach (var candidate in EndingAt(text, end))
        {
            if (FitsBefore(text, candidate, end) && (accept is null || accept(candidate)))
            {
                phrase = candidate;
                return true;
            }
        }

        phrase = null;
        return false;
    }

    /// <summary>Returns the phrases that may begin at a place, the longest first; <see cref="Fits"/> tells which do.</summary>
    public Phrase[] BeginningAt(FoldedText text, int start) => Candidates(_beginnings, text[start], text[start + 1]);

    /// <summary>Returns the phrases that may end before a place, the longest first; <see cref="FitsBefore"/> tells which do.</summary>
    public Phrase[] EndingAt(FoldedText text, int end) => end > 0 ? Candidates(_endings, text[end - 1], text[end - 2]) : [];

    /// <summary>Returns whether a phrase ends before a place and begins no later than a word does.</summary>
    public static bool FitsBefore(FoldedText text, Phrase phrase, int end)
    {
        var start = end - phrase.Form.Length;
        return start >= 0 && IsAt(text, phrase, start) && (!phrase.BeginsWithLetter || !text.IsSpacedLetter(start - 1));
    }

    /// <summary>Returns whether a phrase stands at a place as a word of its own.</summary>
    public static bool Fits(FoldedText text, Phrase phrase, int start) =>
        IsAt(text, phrase, start) && HasEdgeBehind(text, phrase, start + phrase.Form.Length);

    // Most places have no phrase at all, so phrases are told apart by two characters; those of one are in every list of their character.
    private static Phrase[] Candidates(FrozenDictionary<int, Phrase[]> index, char edge, char next)
    {
        var single = CharacterCase.Lower(edge);
        return index.TryGetValue(Key(single, next), out var found) || index.TryGetValue(single, out found) ? found : [];
    }

    // What is equal without regard to case has one upper case.
    private static int Key(char edge, char next) => edge | (CharacterCase.Upper(next) << 16);

    private static FrozenDictionary<int, Phrase[]> Index(IReadOnlyCollection<Phrase> phrases, Func<Phrase, char> edge, Func<Phrase, char?> next)
    {
        var index = new Dictionary<int, Phrase[]>();
        foreach (var group in phrases.GroupBy(p => CharacterCase.Lower(edge(p))))
        {
            var ordered = group.OrderByDescending(p => p.Form.Length).ThenByDescending(p => p.IsExact).ToList();
            var singles = ordered.Where(p => next(p) is null).ToArray();
            if (singles.Length > 0)
            {
                index[group.Key] = singles;
            }

            foreach (var pair in ordered.Where(p => next(p) is not null).GroupBy(p => Key(group.Key, next(p)!.Value)))
            {
                index[pair.Key] = [.. pair, .. singles];
            }
        }

        return index.ToFrozenDictionary();
    }

    private static bool IsAt(FoldedText text, Phrase phrase, int start)
    {
        var form = phrase.Form;
        if (start + form.Length > text.Length)
        {
            return false;
        }

        var place = text.Folded.AsSpan(start, form.Length);
        return phrase.IsExact ? place.SequenceEqual(form) : place.Equals(form, StringComparison.OrdinalIgnoreCase);
    }

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
