using System.Diagnostics.CodeAnalysis;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Finds the longest phrase that begins, or ends, at a place of a text. Immutable and safe to share.</summary>
internal sealed class PhraseTable
{
    private readonly EdgeIndex<Phrase> _beginnings;
    private readonly EdgeIndex<Phrase> _endings;
    private readonly RoleFilter _firsts;
    private readonly RoleFilter _lasts;

    public PhraseTable(IReadOnlyCollection<Phrase> phrases)
    {
        Forms = [.. phrases.Select(p => p.Form)];
        var ordered = phrases.OrderByDescending(static p => p.Form.Length).ThenByDescending(static p => p.IsExact).ToList();
        _beginnings = new EdgeIndex<Phrase>(ordered, static p => p.Form);
        _endings = new EdgeIndex<Phrase>(ordered, static p => p.Form, isOfEnds: true);
        _firsts = new RoleFilter(ordered, isOfEnds: false);
        _lasts = new RoleFilter(ordered, isOfEnds: true);
    }

    /// <summary>Gets the forms of the phrases.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>Finds the longest phrase that begins at <paramref name="start"/>; among equals the one that stands first in the tables.</summary>
    public bool TryMatch(FoldedText text, int start, [NotNullWhen(true)] out Phrase? phrase, ulong roles = RoleSets.Any, Func<Phrase, bool>? accept = null)
    {
        foreach (var candidate in BeginningAt(text, start, roles))
        {
            if (RoleSets.Have(roles, candidate.Role) && Fits(text, candidate, start) && (accept is null || accept(candidate)))
            {
                phrase = candidate;
                return true;
            }
        }

        phrase = null;
        return false;
    }

    /// <summary>Finds the longest phrase that ends before <paramref name="end"/>.</summary>
    public bool TryMatchBefore(FoldedText text, int end, [NotNullWhen(true)] out Phrase? phrase, ulong roles = RoleSets.Any, Func<Phrase, bool>? accept = null)
    {
        foreach (var candidate in EndingAt(text, end, roles))
        {
            if (RoleSets.Have(roles, candidate.Role) && FitsBefore(text, candidate, end) && (accept is null || accept(candidate)))
            {
                phrase = candidate;
                return true;
            }
        }

        phrase = null;
        return false;
    }

    /// <summary>Returns the phrases that may begin at a place, the longest first; <see cref="Fits"/> tells which do. None when no phrase of the roles is among them.</summary>
    public Phrase[] BeginningAt(FoldedText text, int start, ulong roles = RoleSets.Any) =>
        text[start] is var edge && _firsts.MayHave(edge, roles) ? _beginnings.Find(edge, text[start + 1]) : [];

    /// <summary>Returns the phrases that may end before a place, the longest first; <see cref="FitsBefore"/> tells which do. None when no phrase of the roles is among them.</summary>
    public Phrase[] EndingAt(FoldedText text, int end, ulong roles = RoleSets.Any) =>
        end > 0 && text[end - 1] is var edge && _lasts.MayHave(edge, roles) ? _endings.Find(edge, text[end - 2]) : [];

    /// <summary>Returns whether a phrase ends before a place and begins no later than a word does.</summary>
    public static bool FitsBefore(FoldedText text, Phrase phrase, int end)
    {
        var start = end - phrase.Form.Length;
        return start >= 0 && IsAt(text, phrase, start) && (!phrase.BeginsWithLetter || !text.IsSpacedLetter(start - 1));
    }

    /// <summary>Returns whether a phrase stands at a place as a word of its own.</summary>
    public static bool Fits(FoldedText text, Phrase phrase, int start) =>
        IsAt(text, phrase, start) && HasEdgeBehind(text, phrase, start + phrase.Form.Length);

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
