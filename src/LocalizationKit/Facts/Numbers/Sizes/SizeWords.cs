using System.Collections.Frozen;
using LocalizationKit.Batches;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Knows from the words of a listing what its sizes are of, and from the words beside a size whose it is.</summary>
internal static class SizeWords
{
    private const int ShortWord = 4;

    private static readonly FrozenDictionary<string, string[]> Words = EmbeddedData.Rows("numbers/size-words.tsv")
        .ToFrozenDictionary(static r => r[0], static r => r[1].Split('|'), StringComparer.Ordinal);

    private static readonly (SizeSystem System, string[] Names)[] Systems =
    [
        (SizeSystem.China, Words["china"]), (SizeSystem.Europe, Words["europe"]), (SizeSystem.France, Words["france"]), (SizeSystem.Italy, Words["italy"]),
        (SizeSystem.Britain, Words["britain"]), (SizeSystem.America, Words["america"]), (SizeSystem.Japan, Words["japan"]),
    ];

    /// <summary>Returns the charts that can hold the sizes of a listing; empty when nothing says what is sold.</summary>
    public static IReadOnlyList<string> Charts(Listing listing)
    {
        if (Says(listing, "shoes"))
        {
            return Narrow(listing, ["shoes-women", "shoes-men", "shoes-kids"]);
        }

        return Says(listing, "bra") ? ["bra"] : Says(listing, "ring") ? ["ring"] : Narrow(listing, ["clothing-women", "clothing-men"]);
    }

    /// <summary>Says whether a field of the listing names shoes, bras, rings …</summary>
    public static bool Says(Listing listing, string what) => listing.Fields.Any(f => Holds(f.Source, Words[what]));

    /// <summary>Returns the system that is named directly before or behind a number; null when none is.</summary>
    public static SizeSystem? System(string text, int start, int end)
    {
        var head = text.AsSpan(0, start).TrimEnd(" \u00A0:：(（");
        var tail = text.AsSpan(end).TrimStart(" \u00A0(（");
        foreach (var (system, names) in Systems)
        {
            foreach (var name in names)
            {
                if (EndsWith(head, name) || StartsWith(tail, name))
                {
                    return system;
                }
            }
        }

        return null;
    }

    private static List<string> Narrow(Listing listing, IEnumerable<string> charts)
    {
        var wearers = new[] { "women", "men", "kids" }.Where(w => Says(listing, w)).ToList();
        return [.. charts.Where(c => wearers.Count == 0 || wearers.Exists(w => c.EndsWith("-" + w, StringComparison.Ordinal)))];
    }

    private static bool EndsWith(ReadOnlySpan<char> head, string name) =>
        head.EndsWith(name, StringComparison.Ordinal) && !(char.IsAsciiLetter(name[0]) && head.Length > name.Length && char.IsAsciiLetterOrDigit(head[^(name.Length + 1)]));

    // In "38 US 8" the name belongs to the eight.
    private static bool StartsWith(ReadOnlySpan<char> tail, string name)
    {
        if (!char.IsAsciiLetter(name[0]) || !tail.StartsWith(name, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = tail[name.Length..];
        return rest.IsEmpty || !(char.IsAsciiLetterOrDigit(rest[0]) || (rest.TrimStart(" \u00A0:") is [>= '0' and <= '9', ..]));
    }

    private static bool Holds(string text, string[] words)
    {
        foreach (var word in words)
        {
            var isLatin = word[0] < '\u0250' || word[0] is >= '\u1E00' and <= '\u1EFF';
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (!isLatin || ((at == 0 || !char.IsLetter(text[at - 1])) && (word.Length > ShortWord || IsWordEnd(text, at + word.Length))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // bra and bras, not brand
    private static bool IsWordEnd(string text, int end)
    {
        end += end < text.Length && text[end] == 's' ? 1 : 0;
        return end >= text.Length || !char.IsLetter(text[end]);
    }
}
