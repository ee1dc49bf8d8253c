using System.Buffers;
using System.Globalization;
using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Facts.Characters;

/// <summary>Finds characters that leave no mark on the page: control, format and private-use characters.</summary>
internal static class InvisibleCharacters
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create(List());

    /// <summary>Returns the place of the next such character; -1 when there is none.</summary>
    public static int Find(string text, int start, TextFacts facts)
    {
        while (start < text.Length && facts.Profile.HasAny(CharacterClasses.Invisible | CharacterClasses.Control))
        {
            var step = text.AsSpan(start).IndexOfAny(Candidates);
            if (step < 0)
            {
                return -1;
            }

            if (!IsAtHome(text, start + step, facts))
            {
                return start + step;
            }

            start += step + 1;
        }

        return -1;
    }

    // Joiners belong to Indic and Arabic writing and to emoji; the zero-width space is a blank and is judged as one.
    private static bool IsAtHome(string text, int index, TextFacts facts) => text[index] switch
    {
        '\u200B' => true,
        '\u200C' or '\u200D' => facts.Language.Language is "ar" or "fa" or "ur" or "hi" or "bn" or "ta" or "te" or "ml" or "si" or "mr" or "gu" or "kn" || IsInEmoji(facts, index),
        '\u200E' or '\u200F' => facts.Language.Language is "ar" or "he" or "fa" or "ur",
        '\u00AD' => facts.Language.Language is "de" or "nl",
        _ => false,
    };

    private static bool IsInEmoji(TextFacts facts, int index) => facts.Spans.Any(s => s.Kind == ProtectedSpanKind.Emoji && s.Start <= index && index < s.End);

    private static string List()
    {
        var controls = Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Append(0x7F);
        var format = Enumerable.Range(0x80, 0xFF80).Where(c => char.GetUnicodeCategory((char)c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        return string.Concat(controls.Concat(format).Select(c => (char)c));
    }
}
