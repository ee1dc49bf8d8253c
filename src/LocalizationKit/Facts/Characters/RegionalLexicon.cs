using LocalizationKit.Data;

namespace LocalizationKit.Facts.Characters;

/// <summary>Finds words that another Chinese region uses.</summary>
internal sealed class RegionalLexicon
{
    private static readonly Dictionary<string, RegionalLexicon> Regions = Load();
    private readonly Dictionary<char, List<RegionalWord>> _words = [];

    /// <summary>Returns the words that are foreign in a region; null when the kit has none for it.</summary>
    public static RegionalLexicon? For(string region) => Regions.GetValueOrDefault(region == "MO" ? "HK" : region);

    /// <summary>Finds the foreign words of a text, in text order.</summary>
    public IEnumerable<(int Index, RegionalWord Word)> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!_words.TryGetValue(text[i], out var words))
            {
                continue;
            }

            foreach (var word in words)
            {
                if (text.AsSpan(i).StartsWith(word.Text, StringComparison.Ordinal) && !word.IsInside(text, i))
                {
                    yield return (i, word);
                    i += word.Text.Length - 1;
                    break;
                }
            }
        }
    }

    private static Dictionary<string, RegionalLexicon> Load()
    {
        var regions = new Dictionary<string, RegionalLexicon>(StringComparer.Ordinal);
        foreach (var row in EmbeddedData.Rows("regional-words.tsv"))
        {
            if (!regions.TryGetValue(row[0], out var lexicon))
            {
                regions[row[0]] = lexicon = new RegionalLexicon();
            }

            if (!lexicon._words.TryGetValue(row[1][0], out var words))
            {
                lexicon._words[row[1][0]] = words = [];
            }

            var within = row.Length > 3 ? row[3].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
            words.Add(new RegionalWord(row[1], row[2].Split('|'), within, row.Length > 4 && row[4] == "grave"));
        }

        foreach (var words in regions.Values.SelectMany(r => r._words.Values))
        {
            words.Sort(static (a, b) => b.Text.Length - a.Text.Length);
        }

        return regions;
    }
}
