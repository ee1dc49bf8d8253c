using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Names;

/// <summary>Finds Latin names that a Japanese target writes in katakana.</summary>
internal static class Transliterations
{
    private const int ShortestName = 4;
    private const int ShortestSkeleton = 2;
    private const int ShortestWord = 3;

    /// <summary>Finds the katakana word that sounds like a name.</summary>
    /// <param name="name">The name in Latin letters.</param>
    /// <param name="text">The target.</param>
    /// <returns>The word; null when there is none, or when the name has too few consonants to tell.</returns>
    public static TextSpan? Find(string name, string text)
    {
        if (name.Length < ShortestName || !name.All(char.IsAsciiLetter))
        {
            return null;
        }

        var skeletons = (Few: SoundSkeleton.OfLatin(name, keepsEveryR: false), All: SoundSkeleton.OfLatin(name, keepsEveryR: true));
        if (skeletons.Few.Length < ShortestSkeleton)
        {
            return null;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (text[end] is >= '\u30A1' and <= '\u30FA' or 'ー'))
            {
                end++;
            }

            if (end - start >= ShortestWord && SoundSkeleton.BeginsInVowel(text[start]) == SoundSkeleton.BeginsInVowel(name[0]) &&
                SoundSkeleton.OfKatakana(text.AsSpan(start, end - start)) is var sound && (sound == skeletons.Few || sound == skeletons.All))
            {
                return TextSpan.Of(text, start, end - start);
            }

            start = end + 1;
        }

        return null;
    }
}
