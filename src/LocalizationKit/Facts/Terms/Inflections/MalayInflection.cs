namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Levels the enclitics and the everyday affixes of Indonesian and Malay.</summary>
internal sealed class MalayInflection : Inflection
{
    private const int ShortestStem = 4;
    private static readonly string[] Enclitics = ["nya", "lah", "kah", "pun"];
    private static readonly string[] Prefixes = ["meng", "meny", "mem", "men", "me", "ber", "ter", "di"];

    /// <inheritdoc/>
    public override string Key(string word)
    {
        word = Accents.Remove(word);
        foreach (var ending in Enclitics)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        if (word.Length >= ShortestStem + 3 && word.EndsWith("an", StringComparison.Ordinal))
        {
            word = word.EndsWith("kan", StringComparison.Ordinal) ? word[..^3] : word[..^2];
        }

        return WithoutPrefix(word);
    }

    private static string WithoutPrefix(string word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Length >= prefix.Length + ShortestStem && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                var stem = word[prefix.Length..];
                return Plain(IsVowel(stem[0]) ? Restored(prefix) + stem : stem);
            }
        }

        return Plain(word);
    }

    // Before a vowel the prefix has swallowed the first consonant: memakai is pakai, menulis tulis, menyapu sapu.
    private static string Restored(string prefix) => prefix switch { "meny" => "s", "mem" => "p", "men" => "t", _ => "" };

    // After meng- nothing tells mengirim (kirim) from mengambil (ambil), so a k before a vowel counts nothing; nor does a last i, which may be the
    // object's (melindungi).
    private static string Plain(string stem)
    {
        stem = stem.Length > ShortestStem && stem[^1] == 'i' ? stem[..^1] : stem;
        return stem.Length > ShortestStem && stem[0] == 'k' && IsVowel(stem[1]) ? stem[1..] : stem;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
