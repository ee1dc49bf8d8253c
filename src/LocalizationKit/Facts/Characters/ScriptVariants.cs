using System.Collections.Frozen;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Characters;

/// <summary>Knows which characters belong to one Chinese script only, and which of them Japanese does not use.</summary>
internal static class ScriptVariants
{
    private static readonly FrozenDictionary<char, ScriptVariant> Table = Load();

    /// <summary>Returns what is known of a character; null for one that both scripts share.</summary>
    public static ScriptVariant? Of(char c) => c >= '\u3400' && Table.TryGetValue(c, out var variant) ? variant : null;

    private static FrozenDictionary<char, ScriptVariant> Load()
    {
        var table = new Dictionary<char, ScriptVariant>();
        foreach (var row in EmbeddedData.Rows("script-variants.tsv"))
        {
            var use = row[1] switch { "used" => JapaneseUse.Current, "old" => JapaneseUse.Old, _ => JapaneseUse.None };
            for (var i = 0; i < row[3].Length; i++)
            {
                table[row[3][i]] = new ScriptVariant(row[0] == "hans", use, row[4][i], row[2] == "one");
            }
        }

        return table.ToFrozenDictionary();
    }
}
