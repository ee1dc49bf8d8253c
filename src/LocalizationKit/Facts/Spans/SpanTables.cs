using System.Collections.Frozen;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Spans;

/// <summary>Holds the words that the readers of protected spans know.</summary>
internal static class SpanTables
{
    private static readonly Dictionary<string, List<string>> Lists = new(StringComparer.Ordinal);

    static SpanTables()
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EmbeddedData.Rows("spans.tsv"))
        {
            if (row[0] == "word")
            {
                words[row[1]] = row[2];
                continue;
            }

            if (!Lists.TryGetValue(row[0], out var list))
            {
                Lists[row[0]] = list = [];
            }

            list.AddRange(row[1].Split('|'));
        }

        CodeWords = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        HasPlainCodeWords = words.Keys.Any(static w => w.All(char.IsAsciiLetter));
        foreach (var word in words.Keys.Where(static w => w.All(char.IsAsciiDigit)))
        {
            NumericCodeLengths |= 1UL << word.Length;
        }

        CodeWordLookup = CodeWords.GetAlternateLookup<ReadOnlySpan<char>>();
        Units = new WordSet(Lists["unit"]);
        CodeLessPrefixes = new WordSet(Lists["prefix"]);
        Names = new WordSet(Lists["name"], StringComparer.Ordinal);
        Voids = new WordSet(Lists["void"]);
        Tags = new WordSet([.. Lists["tag"], .. Lists["void"]]);
        BbCodes = new WordSet(Lists["bbcode"]);
        Entities = new WordSet(Lists["entity"], StringComparer.Ordinal);
        Domains = new WordSet(Lists["domain"]);
        DomainsWithPath = new WordSet(Lists["domain-path"]);
        Emoji = string.Concat(Lists["emoji"]);
        StyledEmoji = string.Concat(Lists["emoji-styled"]);
    }

    public static WordSet Units { get; }

    public static WordSet CodeLessPrefixes { get; }

    public static WordSet Names { get; }

    public static WordSet Tags { get; }

    public static WordSet Voids { get; }

    public static WordSet BbCodes { get; }

    public static WordSet Entities { get; }

    public static WordSet Domains { get; }

    public static WordSet DomainsWithPath { get; }

    public static string Emoji { get; }

    public static string StyledEmoji { get; }

    /// <summary>Gets whether a code of the table is made of letters alone.</summary>
    public static bool HasPlainCodeWords { get; }

    private static ulong NumericCodeLengths { get; }

    private static FrozenDictionary<string, string> CodeWords { get; }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CodeWordLookup { get; }

    /// <summary>Returns whether a code of the table is made of so many digits alone.</summary>
    public static bool HasNumericCodeWord(int digits) => (NumericCodeLengths >> digits & 1) != 0;

    /// <summary>Returns the comparison form of a code that no shape betrays; null when the word is none.</summary>
    public static string? CodeWord(ReadOnlySpan<char> word) => CodeWordLookup.TryGetValue(word, out var key) ? key : null;
}
