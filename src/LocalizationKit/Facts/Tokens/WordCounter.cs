using System.Text;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Counts words for the MQM score.</summary>
/// <remarks>
/// A run of letters and digits of a spaced script is one word (hyphen, apostrophe and point between letters belong to it).
/// Unspaced scripts have no such runs: two Han, three kana or four Thai letters count as one word, rounded up per text.
/// The ratios are those translation agencies quote for zh, ja and th against English (1,000 Han characters ≈ 500–600 English words).
/// </remarks>
internal static class WordCounter
{
    /// <summary>Counts the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number of words, at least 0.</returns>
    public static int Count(string text)
    {
        int words = 0, han = 0, kana = 0, thai = 0;
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                var isAsciiPart = char.IsAsciiLetterOrDigit(c) || (inWord && c is '-' or '\'' or '.' or ',');
                words += isAsciiPart && !inWord ? 1 : 0;
                inWord = isAsciiPart;
                continue;
            }

            var isDigit = char.IsSurrogate(c) ? Rune.TryGetRuneAt(text, i, out var rune) && Rune.IsDigit(rune) : char.IsDigit(c);
            var script = char.IsSurrogate(c) ? ScriptProfile.ScriptOfPair(text, ref i) : ScriptProfile.ScriptOf(c);
            var isUnspaced = true;
            switch (script)
            {
                case ScriptKind.Han: han++; break;
                case ScriptKind.Hiragana or ScriptKind.Katakana: kana++; break;
                case ScriptKind.Thai: thai++; break;
                default: isUnspaced = false; break;
            }

            var isPart = !isUnspaced && (script != ScriptKind.Common || isDigit || (inWord && c is '-' or '\'' or '’' or '.' or ','));
            if (isPart && !inWord)
            {
                words++;
            }

            inWord = isPart;
        }

        return words + ((han + 1) / 2) + ((kana + 2) / 3) + ((thai + 3) / 4);
    }
}
