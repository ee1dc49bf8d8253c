using System.Collections.Frozen;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Terms;

/// <summary>Knows the words by which a text takes up what it has named before.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, string[]> ByLanguage = EmbeddedData.Rows("inflections/pronouns.tsv")
        .ToFrozenDictionary(r => r[0], r => r[1].Split(' '), StringComparer.Ordinal);

    /// <summary>Returns whether a target has a pronoun, or a word such as "this product", that may stand for a thing named before.</summary>
    public static bool StandIn(TargetText target)
    {
        if (!ByLanguage.TryGetValue(target.Profile.Language, out var pronouns))
        {
            return false;
        }

        return target.Profile.IsUnspaced
            ? Array.Exists(pronouns, p => target.Text.Contains(p, StringComparison.Ordinal))
            : Array.Exists(target.Words, w => Array.Exists(pronouns, p => target.Text.AsSpan(w.Start, w.End - w.Start).Equals(p, StringComparison.OrdinalIgnoreCase)));
    }
}
