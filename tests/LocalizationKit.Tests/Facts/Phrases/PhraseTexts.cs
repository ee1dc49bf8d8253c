using System.Text;
using LocalizationKit.Facts.Attributes;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Phrases;

/// <summary>Makes texts in which the words of the tables stand whole, cut, joined, and in other cases and widths.</summary>
internal static class PhraseTexts
{
    private static readonly string[] Glue = ["", "", " ", " ", " ", "-", ", ", "。", "、", "’", "\u00A0", "é", "\u0301", "x", "X", "红", "の", "ก", "1", "２", ". ", "/", "(", "~", "至", "ö", "İ", "ſ"];
    private static readonly string[] Numbers = ["1", "2", "3.5", "10", "15", "100", "1,299", "1.234,56", "二十", "三", "百分之五", "半", "½", "2025", "3/4", "S", "XL", "M/L", "5'4\"", "12:30", "24/7", "13912345678"];

    public static IEnumerable<string> Of(LanguageTag language, int seed, int count)
    {
        var random = new Random(seed);
        var lexicon = LanguageLexicon.For(language);
        string[][] pools =
        [
            [.. WordingTable.Of(language).Forms, .. WordingTable.OfRegister(language).Forms, .. WordingTable.OfContacts(language).Forms],
            [.. ContactReader.MessengerForms, .. ContactReader.DutyForms, .. ChatterPhrases.OtherForms],
            [.. PolarityReader.FormsOf(language).Select(f => f.Form), .. AttributeReader.FormsOf(language).Select(f => f.Form), .. ConceptComparer.FormsOf(language).Select(f => f.Form), "of", "the", "用"],
            [.. lexicon.Months.Forms, .. lexicon.Phrases.Forms, .. lexicon.Halves.Forms, .. lexicon.EnglishWords?.Forms ?? ["one"]],
            [.. lexicon.Suffixes.Forms, .. lexicon.Cues.Forms, .. lexicon.Prefixes.Forms],
            Numbers,
        ];
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var pieces = random.Next(1, 9); pieces > 0; pieces--)
            {
                var pool = pools[random.Next(pools.Length)];
                text.Append(pool.Length == 0 ? "" : Change(pool[random.Next(pool.Length)], random)).Append(Glue[random.Next(Glue.Length)]);
            }

            yield return text.ToString();
        }
    }

    private static string Change(string piece, Random random) => random.Next(12) switch
    {
        0 => piece.ToUpperInvariant(),
        1 => char.ToUpperInvariant(piece[0]) + piece[1..],
        2 => string.Concat(piece.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)),
        3 => piece.Replace('\'', '’').Replace('-', '‑'),
        4 => piece[..random.Next(1, piece.Length + 1)],
        5 => piece[random.Next(piece.Length)..],
        _ => piece,
    };
}
