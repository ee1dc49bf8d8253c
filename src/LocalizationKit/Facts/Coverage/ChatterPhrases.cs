using System.Buffers;
using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds what a language model says around its answer.</summary>
internal static class ChatterPhrases
{
    // Chatter behind the answer stands in its last lines.
    private const int TailLength = 240;

    // By their first letter: a text that begins with another one is asked nothing more.
    private static readonly FrozenDictionary<char, ChatterPhrase[]> Openings = ByFirstLetter(p => p.Place == "start");
    private static readonly FrozenDictionary<char, ChatterPhrase[]> Prefaces = ByFirstLetter(p => p.Place == "preface");
    private static readonly FrozenDictionary<char, ChatterPhrase[]> Leads = ByFirstLetter(p => p.Place is "start" or "lead");
    private static readonly ChatterPhrase[] Others = [.. Read().Where(p => p.Place is "any" or "end")];

    // Nearly every target is free of chatter; one pass over it says so.
    private static readonly SearchValues<string> OtherTexts = SearchValues.Create([.. Others.Select(p => p.Text)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the first phrase of a target that its source does not have.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="target">The target text.</param>
    /// <returns>The place in the target; null when there is none.</returns>
    public static TextSpan? Find(string source, string target)
    {
        var begin = 0;
        while (begin < target.Length && (char.IsWhiteSpace(target[begin]) || target[begin] is '"' or '“' or '「' or '*' or '#' or '¡'))
        {
            begin++;
        }

        if (FindAt(Openings, source, target, begin) is { } opening)
        {
            return TextSpan.Of(target, begin, opening.Text.Length);
        }

        if (SkipPrefaces(target, begin) is var next && next > begin && FindAt(Leads, source, target, next) is { } lead)
        {
            return TextSpan.Of(target, begin, next + lead.Text.Length - begin);
        }

        return target.AsSpan().ContainsAny(OtherTexts) ? FindOther(source, target) : null;
    }

    private static ChatterPhrase? FindAt(FrozenDictionary<char, ChatterPhrase[]> phrases, string source, string target, int at)
    {
        foreach (var phrase in At(phrases, target, at))
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
            var word = PrefaceAt(target, at);
            if (word is null)
            {
                return at;
            }

            var end = at + word.Text.Length;
            var next = end;
            var hasMark = false;
            while (next < target.Length && (char.IsWhiteSpace(target[next]) || char.IsPunctuation(target[next])))
            {
                hasMark |= char.IsPunctuation(target[next]) || IsThai(target[next - 1]);
                next++;
            }

            if (!hasMark)
            {
                return at;
            }

            at = next;
        }
    }

    private static ChatterPhrase? PrefaceAt(string target, int at)
    {
        foreach (var phrase in At(Prefaces, target, at))
        {
            if (StartsWith(target.AsSpan(at), phrase.Text))
            {
                return phrase;
            }
        }

        return null;
    }

    private static ChatterPhrase[] At(FrozenDictionary<char, ChatterPhrase[]> phrases, string target, int at) =>
        at < target.Length && phrases.TryGetValue(Fold(target[at]), out var found) ? found : [];

    private static FrozenDictionary<char, ChatterPhrase[]> ByFirstLetter(Func<ChatterPhrase, bool> isWanted) => Read().Where(isWanted)
        .GroupBy(p => Fold(p.Text[0]))
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    private static TextSpan? FindOther(string source, string target)
    {
        foreach (var phrase in Others)
        {
            var isAtEnd = phrase.Place == "end";
            var at = isAtEnd ? target.LastIndexOf(phrase.Text, StringComparison.OrdinalIgnoreCase) : target.IndexOf(phrase.Text, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (!isAtEnd || (at > 0 && at >= target.Length - TailLength)) && !IsExcused(phrase, source))
            {
                return TextSpan.Of(target, at, Math.Min(phrase.Text.Length, target.Length - at));
            }
        }

        return null;
    }

    // Thai ends a sentence with a blank.
    private static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    private static bool IsExcused(ChatterPhrase phrase, string source) =>
        source.Contains(phrase.Text, StringComparison.OrdinalIgnoreCase) || phrase.Excuses.Any(e => source.Contains(e, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<ChatterPhrase> Read() => EmbeddedData.Rows("chatter.tsv")
        .Select(r => new ChatterPhrase(r[0], r[1], r.Length > 2 ? r[2].Split('|') : []))
        .OrderByDescending(p => p.Text.Length);

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
        >= '！' and <= '～' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        _ => char.ToLowerInvariant(c),
    };

    private sealed record ChatterPhrase(string Place, string Text, string[] Excuses);
}
