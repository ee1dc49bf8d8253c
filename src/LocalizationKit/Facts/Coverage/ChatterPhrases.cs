using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds what a language model says around its answer.</summary>
internal static class ChatterPhrases
{
    // Chatter behind the answer stands in its last lines.
    private const int TailLength = 240;

    private static readonly ChatterPhrase[] All = Read();
    private static readonly ChatterPhrase[] Openings = Array.FindAll(All, static p => p.Place == "start");
    private static readonly ChatterPhrase[] Prefaces = Array.FindAll(All, static p => p.Place == "preface");
    private static readonly ChatterPhrase[] Leads = Array.FindAll(All, static p => p.Place is "start" or "lead");
    private static readonly ChatterPhrase[] Others = Array.FindAll(All, static p => p.Place is "any" or "end");

    // Nearly every target is free of chatter.
    private static readonly WordStarts Beginnings = new([.. Openings.Select(static p => p.Text), .. Prefaces.Select(static p => p.Text)]);

    /// <summary>Gets what may stand anywhere in an answer.</summary>
    public static IEnumerable<string> OtherForms => Others.Select(p => p.Text);

    /// <summary>Finds the first phrase of a target that its source does not have.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="target">The target text.</param>
    /// <returns>The place in the target; null when there is none.</returns>
    public static TextSpan? Find(TextFacts source, TextFacts target) =>
        FindFirst(source.Text, target.Text) ?? (target.MayHave(PhraseTables.Chatter) ? FindOther(source.Text, target.Text, target.Places) : null);

    private static TextSpan? FindFirst(string source, string target)
    {
        var begin = 0;
        while (begin < target.Length && (char.IsWhiteSpace(target[begin]) || target[begin] is '"' or '“' or '「' or '*' or '#' or '¡'))
        {
            begin++;
        }

        if (!Beginnings.MayMatch(target, begin))
        {
            return null;
        }

        if (FindAt(Openings, source, target, begin) is { } opening)
        {
            return TextSpan.Of(target, begin, opening.Text.Length);
        }

        if (SkipPrefaces(target, begin) is var next && next > begin && FindAt(Leads, source, target, next) is { } lead)
        {
            return TextSpan.Of(target, begin, next + lead.Text.Length - begin);
        }

        return null;
    }

    private static ChatterPhrase? FindAt(ChatterPhrase[] phrases, string source, string target, int at)
    {
        foreach (var phrase in phrases)
        {
            if (StartsWith(target.AsSpan(at), phrase.Text) && !IsExcused(phrase, source))
            {
                return phrase;
            }
        }

        return null;
    }

    // "Yes, of course! Here …": each word of politeness ends with a mark; without one it belongs to the listing.
    private static int SkipPrefaces(string target, int begin)
    {
        var at = begin;
        while (true)
        {
            var word = Array.Find(Prefaces, p => StartsWith(target.AsSpan(at), p.Text));
            var end = at + (word?.Text.Length ?? 0);
            var next = end;
            var hasMark = false;
            while (next < target.Length && (char.IsWhiteSpace(target[next]) || char.IsPunctuation(target[next])))
            {
                hasMark |= char.IsPunctuation(target[next]) || IsThai(target[next - 1]);
                next++;
            }

            if (word is null || !hasMark)
            {
                return at;
            }

            at = next;
        }
    }

    private static TextSpan? FindOther(string source, string target, ReadOnlySpan<PhrasePlace> places)
    {
        foreach (var phrase in Others)
        {
            var isAtEnd = phrase.Place == "end";
            var at = FindPlace(phrase.Text, target, places, isAtEnd);
            if (at >= 0 && (!isAtEnd || (at > 0 && at >= target.Length - TailLength)) && !IsExcused(phrase, source))
            {
                return TextSpan.Of(target, at, phrase.Text.Length);
            }
        }

        return null;
    }

    // The first place where a phrase stands, or the last.
    private static int FindPlace(string phrase, string target, ReadOnlySpan<PhrasePlace> places, bool isLast)
    {
        var found = -1;
        foreach (ref readonly var place in places)
        {
            if (place.MayHave(PhraseTables.Chatter) && (isLast || found < 0) && target.AsSpan(place.Start).StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                found = place.Start;
            }
        }

        return found;
    }

    // Thai ends a sentence with a blank.
    private static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    private static bool IsExcused(ChatterPhrase phrase, string source) =>
        source.Contains(phrase.Text, StringComparison.OrdinalIgnoreCase) || phrase.Excuses.Any(e => source.Contains(e, StringComparison.OrdinalIgnoreCase));

    // The longest first; those of one length as the table has them.
    private static ChatterPhrase[] Read() => [.. EmbeddedData.Rows("chatter.tsv")
        .Select(static r => new ChatterPhrase(r[0], r[1], r.Length > 2 ? r[2].Split('|') : []))
        .OrderByDescending(static p => p.Text.Length)];

    private static bool StartsWith(ReadOnlySpan<char> text, string phrase)
    {
        if (text.Length < phrase.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (Fold(text[i]) != Fold(phrase[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c) => c switch
    {
        '’' => '\'',
        >= '！' and <= '～' => CharacterCase.Lower((char)(c - 0xFEE0)),
        _ => CharacterCase.Lower(c),
    };

    private sealed record ChatterPhrase(string Place, string Text, string[] Excuses);
}
