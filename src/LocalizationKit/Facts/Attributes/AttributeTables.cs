using System.Collections.Frozen;
using System.Text;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Attributes;

/// <summary>Reads the tables of attributes: one lexicon per language, and which fields hold which property.</summary>
internal static class AttributeTables
{
    private static ReadOnlySpan<byte> NoValue => "-"u8;

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

    // In Chinese the two hands are one; every character keeps its place.
    private static readonly CharacterMap Folds = new(Fold);
    private static readonly CharacterMap HanFolding = new(static c => HanFolds.Fold(Fold(c)));

    private static readonly LanguageCache<AttributeLexicon?> Lexicons = new(Load);

    private static readonly FrozenDictionary<string, AttributeFacet> Fields = EmbeddedData.Rows("attributes/fields.tsv")
        .SelectMany(r => r[1].Split('|').Select(n => (Name: n, Facet: Enum.Parse<AttributeFacet>(r[0], ignoreCase: true))))
        .ToFrozenDictionary(p => p.Name, p => p.Facet, StringComparer.Ordinal);

    /// <summary>Returns the lexicon of a language; null when there are no words.</summary>
    public static AttributeLexicon? Find(LanguageTag language) => Lexicons.Of(
        language.Language switch
        {
            "yue" => "zh",
            "tl" => "fil",
            var other => other,
        });

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
            var columns = new List<int>();
            var isHeader = true;
            foreach (var line in EmbeddedData.Lines($"attributes/{name}.tsv"))
            {
                if (isHeader)
                {
                    isHeader = false;
                    FindColumns(line, language, columns);
                    isNamed |= columns.Count > 0;
                }
                else if (columns.Count > 0)
                {
                    ReadRow(line, facet, columns, families, language, words);
                }
            }
        }

        return isNamed ? new AttributeLexicon(words, FoldsOf(language), language is not ("zh" or "ja" or "th")) : null;
    }

    // Philippine listings are written in English with Filipino words between.
    private static bool Holds(string column, string language) => column == language || (column == "en" && language == "fil");

    private static void FindColumns(ReadOnlySpan<byte> header, string language, List<int> columns)
    {
        for (var i = 0; !header.IsEmpty; i++)
        {
            if (Holds(Encoding.UTF8.GetString(TableBytes.Cut(ref header)), language))
            {
                columns.Add(i);
            }
        }
    }

    // Every row names its families, for they get their bits in the order of the table; of the words only one language is wanted.
    private static void ReadRow(ReadOnlySpan<byte> line, AttributeFacet facet, List<int> columns, Dictionary<string, int> families, string language, Dictionary<string, List<AttributeWord>> words)
    {
        var hasValue = !TableBytes.Cut(ref line).SequenceEqual(NoValue);
        var mask = 0UL;
        foreach (var family in Encoding.UTF8.GetString(TableBytes.Cut(ref line)).Split(','))
        {
            mask |= hasValue ? Bit(families, family) : 0;
        }

        for (var i = 2; !line.IsEmpty; i++)
        {
            var cell = TableBytes.Cut(ref line);
            if (columns.Contains(i))
            {
                Add(words, language, facet, mask, Encoding.UTF8.GetString(cell));
            }
        }
    }

    private static CharacterMap FoldsOf(string language) => language == "zh" ? HanFolding : Folds;

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
            var key = FoldsOf(language).Map(word.Trim('*', '+'));
            if (!own.TryGetValue(key, out var list))
            {
                own.Add(key, list = []);
            }

            list.Add(new AttributeWord(facet, mask, isDoubtful, word[^1] == '*', word[0] == '*', word[^1] == '+'));
        }
    }

    // Levels letter case, and a hyphen is as good as a blank.
    private static char Fold(char c)
    {
        c = c == '\u3000' ? c : CharacterCase.Lower(Width.Fold(c));
        return PatternIndex.Letter(c switch
        {
            '\u2019' => '\'',
            '\u2010' or '\u2011' => '-',
            _ => c,
        });
    }
}
