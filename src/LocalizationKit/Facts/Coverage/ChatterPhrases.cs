using System.Buffers;
using LocalizationKit.Data;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds what a language model says around its answer.</summary>
internal static class ChatterPhrases
{
    // Chatter behind the answer stands in its last lines.
    private const int TailLength = 240;

    private static readonly ChatterPhrase[] Openings = [.. Read().Where(p => p.Place == "start")];
    private static readonly ChatterPhrase[] Others = [.. Read().Where(p => p.Place != "start")];

    // Nearly every target is free of chatter; one pass over it says so.
    private static readonly SearchValues<string> OtherTexts = SearchValues.Create([.. Others.Select(p => p.Text)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the first phrase of a target that its source does not have.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="target">The target text.</param>
    /// <returns>The place in the target; null when there is none.</returns>
    public static TextSpan? Find(string source, string target)
    {
        var begin = 0;
        while (begin < target.Length && (char.IsWhiteSpace(target[begin]) || target[begin] is '"' or '“' or '「' or '*' or '#'))
        {
            begin++;
        }

        foreach (var phrase in Openings)
        {
            if (StartsWith(target.AsSpan(begin), phrase.Text) && !IsExcused(phrase, source))
            {
                return TextSpan.Of(target, begin, phrase.Text.Length);
            }
        }

        return target.AsSpan().ContainsAny(OtherTexts) ? FindOther(source, target) : null;
    }

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
