namespace LocalizationKit.Facts.Wording;

/// <summary>Holds one phrase of a row. Immutable.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="IsStem">Whether any ending may follow.</param>
/// <param name="IsCaseSensitive">Whether the letter case counts.</param>
/// <param name="Entry">The row.</param>
internal sealed record WordingPhrase(string Text, bool IsStem, bool IsCaseSensitive, WordingEntry Entry)
{
    /// <summary>Reads a phrase; <c>x*</c> is the beginning of a word, <c>=x</c> counts letter case.</summary>
    public static IEnumerable<WordingPhrase> Read(string cell, WordingEntry entry)
    {
        var isCaseSensitive = cell[0] == '=';
        var isStem = cell[^1] == '*';
        var text = cell[(isCaseSensitive ? 1 : 0)..(isStem ? ^1 : ^0)];
        yield return new WordingPhrase(text, isStem, isCaseSensitive, entry);
        if (text.Contains('\'', StringComparison.Ordinal))
        {
            yield return new WordingPhrase(text.Replace('\'', '’'), isStem, isCaseSensitive, entry);
        }
    }

    /// <summary>Returns whether the phrase stands at a place of a text as a whole word.</summary>
    public bool IsAt(string text, int at)
    {
        var comparison = IsCaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (string.Compare(text, at, Text, 0, Text.Length, comparison) != 0)
        {
            return false;
        }

        var end = at + Text.Length;
        return !IsJoined(text, at) && (IsStem || !IsJoined(text, end)) && !IsExcepted(text, at, end);
    }

    /// <summary>Returns how long the phrase is at a place where it stands; the ending that follows a stem belongs to it.</summary>
    public int LengthAt(string text, int at)
    {
        var end = at + Text.Length;
        while (IsStem && end < text.Length && IsJoined(text, end))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Returns whether a place is inside a word.</summary>
    internal static bool IsJoined(string text, int index)
    {
        if (index == 0 || index == text.Length)
        {
            return false;
        }

        char before = text[index - 1], after = text[index];
        return (IsKatakana(before) && IsKatakana(after)) || (Terms.WordEdge.IsSpaced(before) && Terms.WordEdge.IsSpaced(after));
    }

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or 'ー';

    private bool IsExcepted(string text, int at, int end)
    {
        foreach (var exception in Entry.Exceptions)
        {
            var from = Math.Max(0, end - exception.Length);
            var to = Math.Min(text.Length, at + exception.Length);
            if (to - from >= exception.Length && text.IndexOf(exception, from, to - from, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
