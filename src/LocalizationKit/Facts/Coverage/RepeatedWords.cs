using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds words that stand twice in a row, with nothing but blanks between them.</summary>
internal static class RepeatedWords
{
    /// <summary>How often a word must stand in a row to be a loop rather than a slip.</summary>
    public const int LoopTimes = 4;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Allowed = EmbeddedData.Rows("repeated-words.tsv")
        .ToFrozenDictionary(r => r[0], r => r[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Names = Allowed[""];

    // Whatever white space is among: between repeated words stands nothing else.
    private const CharacterClasses Blanks = CharacterClasses.Space | CharacterClasses.OddSpace | CharacterClasses.LineBreak | CharacterClasses.Control | CharacterClasses.Invisible;

    /// <summary>Finds the repeated words of a text.</summary>
    /// <param name="text">The facts of the text.</param>
    /// <returns>Each stretch from the first to the last repetition.</returns>
    public static IReadOnlyList<TextSpan> Find(TextFacts text) =>
        Allowed.TryGetValue(text.Language.Language, out var allowed) && allowed.Contains("*") ? [] : Find(text, allowed, isPermissive: true);

    /// <summary>Finds the first word that a text repeats in a loop; no language says a word so often.</summary>
    /// <param name="text">The facts of the text.</param>
    /// <returns>The stretch from the first to the last repetition; null when there is none.</returns>
    public static TextSpan? FindLoop(TextFacts text)
    {
        var found = Find(text, Allowed.GetValueOrDefault(text.Language.Language), isPermissive: true);
        return found.Count == 0 ? null : found.FirstOrDefault(s => CountOf(s) >= LoopTimes);
    }

    /// <summary>Returns how often the word of a stretch stands there.</summary>
    /// <param name="span">A stretch that this class found.</param>
    /// <returns>The number of words.</returns>
    public static int CountOf(TextSpan span) => span.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Returns whether a text doubles a word, or characters in a script without spaces, be it right or wrong.</summary>
    /// <param name="text">The facts of the text.</param>
    /// <returns>Whether it does.</returns>
    public static bool HasAny(TextFacts text) => text.Language.IsUnspaced ? DoublesCharacters(text.Text) : Find(text, null, isPermissive: false).Count > 0;

    // 倩倩, 不错不错: names and praise that a translator doubles too.
    private static bool DoublesCharacters(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is >= '一' and <= '鿿' && (text[i] == text[i - 1] || (i >= 3 && text[i] == text[i - 2] && text[i - 1] == text[i - 3])))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<TextSpan> Find(TextFacts text, FrozenSet<string>? allowed, bool isPermissive)
    {
        if (!text.Profile.HasAny(Blanks))
        {
            return [];
        }

        List<TextSpan>? found = null;
        var tokens = text.Tokens;
        for (var i = 1; i < tokens.Count; i++)
        {
            var first = i - 1;
            while (i < tokens.Count && IsRepeat(text.Text, tokens[i - 1], tokens[i]) && !(isPermissive && IsAllowed(text.Text.Substring(tokens[i].Start, tokens[i].Length).ToLowerInvariant(), allowed)))
            {
                i++;
            }

            if (i - 1 > first)
            {
                (found ??= []).Add(TextSpan.Of(text.Text, tokens[first].Start, tokens[i - 1].End - tokens[first].Start));
            }
        }

        return found ?? [];
    }

    private static bool IsRepeat(string text, Token left, Token right)
    {
        // Most words are told apart by their length or first letter.
        if (left.Length != right.Length || CharacterCase.Upper(text[left.Start]) != CharacterCase.Upper(text[right.Start]))
        {
            return false;
        }

        var word = text.AsSpan(left.Start, left.Length);
        var again = text.AsSpan(right.Start, right.Length);
        return IsSpacedWord(word)
            && text.AsSpan(left.End, right.Start - left.End) is { Length: > 0 } gap && gap.IsWhiteSpace()
            && word.Equals(again, StringComparison.OrdinalIgnoreCase)
            && !IsHyphenated(text, left.Start - 1) && !IsHyphenated(text, right.End);
    }

    private static bool IsAllowed(string word, FrozenSet<string>? allowed) => allowed?.Contains(word) == true || Names.Contains(word);

    // "one-touch touch screen": the words belong to different compounds.
    private static bool IsHyphenated(string text, int index) => index >= 0 && index < text.Length && (text[index] is '-' or '‑');

    // Digits may follow each other, and scripts without spaces double words by rule.
    private static bool IsSpacedWord(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
        {
            return word[0] is 'a';
        }

        return System.Text.Rune.DecodeFromUtf16(word, out var first, out _) == System.Buffers.OperationStatus.Done
            && ScriptProfile.ScriptOf(first) is not (ScriptKind.Common or ScriptKind.Han or ScriptKind.Hiragana or ScriptKind.Katakana or ScriptKind.Thai);
    }
}
