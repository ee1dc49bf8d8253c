using System.Net;
using System.Text.RegularExpressions;

namespace LocalizationKit.TestSupport.AzureService;

/// <summary>Translates by a phrase book; what it does not know stays, with the target code before it when nothing was known.</summary>
internal sealed partial class FakePhrases
{
    private readonly Dictionary<(string To, string Text), string> _phrases = new()
    {
        [("cs", "Hola mundo")] = "Ahoj světe",
        [("cs", "This is a test.")] = "Tohle je test.",
        [("es", "This is a test.")] = "Esto es una prueba.",
        [("de", "This is a test.")] = "Dies ist ein Test.",
        [("en", "Ciao")] = "Hello",
    };

    public void Add(string to, string text, string translation) => _phrases[(to, text)] = translation;

    public string Translate(string text, string to, bool isHtml) =>
        _phrases.TryGetValue((to, text), out var whole) ? whole : string.Concat(Marks(isHtml).Split(text).Select(part => TranslatePart(part, to, isHtml)));

    private string TranslatePart(string part, string to, bool isHtml)
    {
        if (Dictionary().Match(part) is { Success: true } term)
        {
            return term.Groups["term"].Value;
        }

        if (isHtml && part.StartsWith('<'))
        {
            return part;
        }

        var plain = isHtml ? WebUtility.HtmlDecode(part) : part;
        var translated = plain;
        foreach (var (key, value) in _phrases.Where(p => p.Key.To == to).OrderByDescending(p => p.Key.Text.Length))
        {
            translated = translated.Replace(key.Text, value, StringComparison.Ordinal);
        }

        translated = translated == plain && plain.Any(char.IsLetter) ? $"{to}:{plain}" : translated;
        return isHtml ? translated.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal) : translated;
    }

    private static Regex Marks(bool isHtml) => isHtml ? HtmlMarks() : DictionaryMark();

    // Capturing groups stay in the result of Split.
    [GeneratedRegex("""(<mstrans:dictionary translation="[^"]*">[^<]*</mstrans:dictionary>|<(?:span|div)[^>]*(?:notranslate|translate="no")[^>]*>[^<]*</(?:span|div)>|<[^>]+>)""")]
    private static partial Regex HtmlMarks();

    [GeneratedRegex("""(<mstrans:dictionary translation="[^"]*">[^<]*</mstrans:dictionary>)""")]
    private static partial Regex DictionaryMark();

    [GeneratedRegex("""^<mstrans:dictionary translation="(?<term>[^"]*)">[^<]*</mstrans:dictionary>$""")]
    private static partial Regex Dictionary();
}
