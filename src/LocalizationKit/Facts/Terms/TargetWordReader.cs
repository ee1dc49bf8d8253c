namespace LocalizationKit.Facts.Terms;

/// <summary>Cuts the words of spaced scripts out of a folded text.</summary>
internal static class TargetWordReader
{
    [ThreadStatic]
    private static List<TargetWord>? _words;

    /// <summary>Reads the words of a text in text order; Han, kana and Thai count as breaks between them.</summary>
    public static TargetWord[] Read(FoldedText text, TermProfile profile)
    {
        var words = _words ??= [];
        words.Clear();
        var folded = text.Text;
        var isBreak = true;
        for (var i = 0; i < folded.Length; i++)
        {
            if (WordEdge.IsSpaced(folded[i]))
            {
                var end = End(folded, i, profile);
                words.Add(Word(text, i, end, isBreak, profile));
                isBreak = false;
                i = end - 1;
            }
            else if (folded[i] == '&')
            {
                words.Add(new TargetWord(text.StartOf(i), text.EndOf(i), "&", IsFunction: true, isBreak));
                isBreak = false;
            }
            else
            {
                isBreak |= !IsJoin(folded[i]);
            }
        }

        return [.. words];
    }

    private static TargetWord Word(FoldedText text, int start, int end, bool isBreak, TermProfile profile)
    {
        var word = profile.Keys.Of(text.Text.AsSpan(start, end - start));
        return new TargetWord(text.StartOf(start), text.EndOf(end - 1), word.Key, word.IsFunction, isBreak);
    }

    private static int End(string folded, int start, TermProfile profile)
    {
        var i = start + 1;
        while (i < folded.Length && (WordEdge.IsSpaced(folded[i]) || IsInnerApostrophe(folded, i, profile)))
        {
            i++;
        }

        return i;
    }

    // French and Italian cut the article off at the apostrophe (l'eau); elsewhere it belongs to the word (women's).
    private static bool IsInnerApostrophe(string folded, int i, TermProfile profile) =>
        folded[i] == '\'' && !profile.ElidesArticles && i + 1 < folded.Length && WordEdge.IsSpaced(folded[i + 1]);

    private static bool IsJoin(char c) => c is ' ' or '-' or '\'' or '"' or '(' or ')' or '/';
}
