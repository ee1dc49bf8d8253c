using LocalizationKit.Data;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds what a language model says around its answer.</summary>
internal static class ChatterPhrases
{
    // Chatter behind the answer stands in its last lines.
    private const int TailLength = 240;

    private static readonly (string Place, string Phrase, string[] Excuses)[] Phrases = [.. EmbeddedData.Rows("chatter.tsv")
        .Select(r => (r[0], r[1], r.Length > 2 ? r[2].Split('|') : []))
        .OrderByDescending(r => r.Item2.Length)];

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

        foreach (var (place, phrase, excuses) in Phrases)
        {
            var at = place switch
            {
                "start" => StartsWith(target.AsSpan(begin), phrase) ? begin : -1,
                "end" => target.LastIndexOf(phrase, StringComparison.OrdinalIgnoreCase) is var i && i > 0 && i >= target.Length - TailLength ? i : -1,
                _ => target.IndexOf(phrase, StringComparison.OrdinalIgnoreCase),
            };
            if (at >= 0 && !source.Contains(phrase, StringComparison.OrdinalIgnoreCase) && !excuses.Any(e => source.Contains(e, StringComparison.OrdinalIgnoreCase)))
            {
                return TextSpan.Of(target, at, Math.Min(phrase.Length, target.Length - at));
            }
        }

        return null;
    }

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
}
