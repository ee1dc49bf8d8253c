using System.Collections.Concurrent;
using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Attributes;

/// <summary>Reads the tables of attributes: one lexicon per language, and which fields hold which property.</summary>
internal static class AttributeTables
{
    private const string NoValue = "-";

    private static readonly (string Name, AttributeFacet Facet)[] Tables =
    [
        ("colours", AttributeFacet.Colour),
        ("materials", AttributeFacet.Material),
        ("gender", AttributeFacet.Gender),
        ("age", AttributeFacet.Age),
        ("sleeves", AttributeFacet.Sleeve),
        ("places", AttributeFacet.Place),
        ("cities", AttributeFacet.City),
    ];

    private static readonly ConcurrentDictionary<string, AttributeLexicon?> Lexicons = new(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, AttributeFacet> Fields = EmbeddedData.Rows("attributes/fields.tsv")
        .SelectMany(r => r[1].Split('|').Select(n => (Name: n, Facet: Enum.Parse<AttributeFacet>(r[0], ignoreCase: true))))
        .ToFrozenDictionary(p => p.Name, p => p.Facet, StringComparer.Ordinal);

    /// <summary>Returns the lexicon of a language; null when there are no words.</summary>
    public static AttributeLexicon? Find(LanguageTag language) => Lexicons.GetOrAdd(
        language.Language switch
        {
            "yue" => "zh",
            "tl" => "fil",
            var other => other,
        },
        Load);

    /// <summary>Returns the property that a field holds; null for titles, bullets and other texts.</summary>
    /// <param name="field">The name of the field.</param>
    public static AttributeFacet? FacetOf(string field)
    {
        const string Prefix = "attribute:";
        if (!field.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = field[Prefix.Length..].Trim().ToLowerInvariant().Replace('_', ' ').Replace('-', ' ');
        return Fields.TryGetValue(name, out var facet) ? facet : null;
    }

    private static AttributeLexicon? Load(string language)
    {
        var words = new Dictionary<string, List<AttributeWord>>(StringComparer.Ordinal);
        var isNamed = false;
        foreach (var (name, facet) in Tables)
        {
            var families = new Dictionary<string, int>(StringComparer.Ordinal);
            string[]? languages = null;
            foreach (var row in EmbeddedData.Rows($"attributes/{name}.tsv"))
            {
                if (languages is null)
                {
                    languages = row;
                    isNamed |= Array.Exists(row, l => Holds(l, language));
                    continue;
                }

                var mask = row[0] == NoValue ? 0 : row[1].Split(',').Aggregate(0UL, (m, f) => m | Bit(families, f));
                for (var i = 2; i < row.Length; i++)
                {
                    if (Holds(languages[i], language))
                    {
                        Add(words, language, facet, mask, row[i]);
                    }
                }
            }
        }

        return isNamed ? new AttributeLexicon(words, language is not ("zh" or "ja" or "th")) : null;
    }

    // Philippine listings are written in English with Filipino words between.
    private static bool Holds(string column, string language) => column == language || (column == "en" && language == "fil");

    private static ulong Bit(Dictionary<string, int> families, string name)
    {
        if (!families.TryGetValue(name, out var bit))
        {
            families.Add(name, bit = families.Count);
        }

        return bit < 64 ? 1UL << bit : throw new InvalidOperationException($"A table of attributes has more than 64 families: {name}.");
    }

    private static void Add(Dictionary<string, List<AttributeWord>> own, string language, AttributeFacet facet, ulong mask, string cell)
    {
        foreach (var written in cell.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var isDoubtful = written[0] == '~';
            var word = isDoubtful ? written[1..] : written;
            var key = Fold(word.Trim('*', '+'), language);
            if (!own.TryGetValue(key, out var list))
            {
                own.Add(key, list = []);
            }

            list.Add(new AttributeWord(facet, mask, isDoubtful, word[^1] == '*', word[0] == '*', word[^1] == '+'));
        }
    }

    /// <summary>Levels letter case and, in Chinese, the two hands; every character keeps its place.</summary>
    public static string Fold(string text, string language) => string.Create(text.Length, (text, language == "zh"), static (folded, from) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            var c = CharacterCase.Lower(from.text[i]);
            c = c is >= '\uFF01' and <= '\uFF5E' ? CharacterCase.Lower((char)(c - 0xFEE0)) : c;
            c = c is '\u2019' ? '\'' : c is '\u2010' or '\u2011' ? '-' : c;
            folded[i] = from.Item2 ? HanFolds.Fold(c) : PatternIndex.Letter(c);
        }
    });
}
