using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds words that stand twice in a row, with nothing but blanks between them.</summary>
internal static class RepeatedWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Allowed = EmbeddedData.Rows("repeated-words.tsv")
        .ToFrozenDictionary(r => r[0], r => r[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Finds the repeated words of a text.</summary>
    /// <param name="text">The facts of the text.</param>
    /// <returns>Each stretch from the first to the last repetition.</returns>
    public static IReadOnlyList<TextSpan> Find(TextFacts text)
    {
        Allowed.TryGetValue(text.Language.Language, out var allowed);
        if (allowed?.Contains("*") == true)
        {
            return [];
        }

        List<TextSpan>? found = null;
        var tokens = text.Tokens;
        for (var i = 1; i < tokens.Count; i++)
        {
            var first = i - 1;
            while (i < tokens.Count && IsRepeat(text.Text, tokens[i - 1], tokens[i], allowed))
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

    private static bool IsRepeat(string text, Token left, Token right, FrozenSet<string>? allowed)
    {
        var word = text.AsSpan(left.Start, left.Length);
        var again = text.AsSpan(right.Start, right.Length);
        return left.Length == right.Length
            && IsSpacedWord(word)
            && text.AsSpan(left.End, right.Start - left.End) is { Length: > 0 } gap && gap.IsWhiteSpace()
            && word.Equals(again, StringComparison.OrdinalIgnoreCase)
            && !(char.IsUpper(word[0]) && char.IsUpper(again[0]))
            && allowed?.Contains(word.ToString().ToLowerInvariant()) != true;
    }

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
