using System.Collections.Concurrent;
using LocalizationKit.Data;
using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Knows words that say a number without a numeral: both, pair, half, 双, setengah.</summary>
internal sealed class ImpliedWords
{
    private static readonly ConcurrentDictionary<string, ImpliedWords> Cache = new(StringComparer.Ordinal);
    private readonly Dictionary<decimal, string[]> _words;

    private ImpliedWords(string language) => _words = EmbeddedData.Rows("numbers/implied.tsv", [language])
        .ToDictionary(r => LanguageLexicon.Number(r[1]), r => r[2].Split('|'));

    public static ImpliedWords For(string language) => Cache.GetOrAdd(language, static l => new ImpliedWords(l));

    public bool Say(decimal value, string text) => _words.TryGetValue(value, out var words) && Array.Exists(words, w => Occurs(w, text));

    private static bool Occurs(string word, string text)
    {
        var isOpen = word[^1] == '*';
        var form = isOpen ? word[..^1] : word;
        for (var at = text.IndexOf(form, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + form.Length;
            if (FoldedText.IsUnspaced(form[0]) || ((at == 0 || !char.IsLetter(text[at - 1])) && (isOpen || end == text.Length || !char.IsLetter(text[end]))))
            {
                return true;
            }
        }

        return false;
    }
}
