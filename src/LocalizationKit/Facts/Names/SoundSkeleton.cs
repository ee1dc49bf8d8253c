using System.Text;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Names;

/// <summary>Reduces a name to the consonants that katakana keeps of it: Anker and アンカー both become "MK". Pure.</summary>
internal static class SoundSkeleton
{
    private static readonly (char Class, string Kana)[] Kana =
    [
        ('K', "カキクケコガギグゲゴ"),
        ('S', "サシスセソザジズゼゾ"),
        ('T', "タチツテトダヂヅデド"),
        ('M', "ナニヌネノマミムメモン"),
        ('P', "バビブベボパピプペポフヴ"),
        ('R', "ラリルレロ"),
    ];

    /// <summary>Returns the skeleton of a katakana word; vowels, long marks and the h row leave nothing.</summary>
    public static string OfKatakana(ReadOnlySpan<char> word)
    {
        var skeleton = new StringBuilder();
        foreach (var c in word)
        {
            foreach (var (letter, kana) in Kana)
            {
                if (kana.Contains(c, StringComparison.Ordinal))
                {
                    skeleton.Append(letter);
                }
            }
        }

        return skeleton.ToString();
    }

    /// <summary>Returns the skeleton of a Latin name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="keepsEveryR">Whether an r that no vowel follows counts: カルマ for Karma, but アンカー for Anker.</param>
    public static string OfLatin(string name, bool keepsEveryR)
    {
        var letters = name.ToLowerInvariant();
        var skeleton = new StringBuilder();
        for (var i = 0; i < letters.Length; i++)
        {
            char c = letters[i], next = i + 1 < letters.Length ? letters[i + 1] : '\0';
            if (next == c && !IsVowel(c))
            {
                continue;
            }

            skeleton.Append(Sound(c, next, isFirst: i == 0, keepsEveryR));
            i += next == 'h' && c is 'p' or 't' or 'c' or 's' || (c == 'c' && next == 'k') ? 1 : 0;
        }

        return skeleton.ToString();
    }

    /// <summary>Returns whether a name begins with a vowel.</summary>
    public static bool BeginsInVowel(char first) => IsVowel(CharacterCase.Lower(first)) || first is 'ア' or 'イ' or 'ウ' or 'エ' or 'オ' or 'ユ';

    // h, w and y leave no consonant behind.
    private static string Sound(char c, char next, bool isFirst, bool keepsEveryR) => c switch
    {
        'p' or 'b' or 'f' or 'v' => "P",
        't' when next == 'h' => "S",
        't' or 'd' => "T",
        'c' when next == 'h' => "T",
        'c' when next is 'e' or 'i' or 'y' => "S",
        'c' or 'k' or 'q' or 'g' => "K",
        's' or 'z' or 'j' => "S",
        'x' => isFirst ? "S" : "KS",
        'm' or 'n' => "M",
        'l' => "R",
        'r' when keepsEveryR || IsVowel(next) => "R",
        _ => "",
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
