using LocalizationKit.Facts.Spans;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Characters;

/// <summary>Holds how a text uses capitals. Immutable.</summary>
internal readonly record struct LetterCase
{
    private const int FewestWords = 3;
    private const int FewestLetters = 12;

    /// <summary>Gets the first word with an upper or lower case; null when the text begins with something else or has none.</summary>
    public TextSpan? FirstWord { get; private init; }

    /// <summary>Gets whether the first word begins with a capital.</summary>
    public bool StartsHigh { get; private init; }

    /// <summary>Gets whether the first word begins with a small letter and has no capitals further on, as iPhone has.</summary>
    public bool StartsLow { get; private init; }

    /// <summary>Gets whether the script of the text has no capitals.</summary>
    public bool IsCaseless { get; private init; }

    /// <summary>Gets whether several words are written in capitals throughout.</summary>
    public bool IsShouting { get; private init; }

    /// <summary>Gets whether the text has too few letters to tell.</summary>
    public bool HasFewLetters { get; private init; }

    /// <summary>Returns whether a text plainly begins like a sentence: with a capital and a small letter. Such a text neither shouts nor begins low.</summary>
    public static bool IsPlain(TextFacts facts) =>
        facts.Text.Length > 1 && Has(facts.Text[0], CharacterTraits.Upper) && Has(facts.Text[1], CharacterTraits.Lower) && (facts.Spans.Count == 0 || facts.Spans[0].Start > 1);

    private static bool Has(char c, CharacterTraits trait) => (CharacterTraitTable.Of(c) & trait) != CharacterTraits.None;

    /// <summary>Reads a text.</summary>
    public static LetterCase Of(TextFacts facts)
    {
        var text = facts.Text;
        var spans = new SpanCursor(facts.Spans);
        int upper = 0, lower = 0, other = 0, words = 0, firstStart = -1;
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var traits = CharacterTraitTable.Of(c);
            if ((traits & CharacterTraits.Letter) == CharacterTraits.None || spans.Covers(i))
            {
                inWord = inWord && c is '\'' or '’' or '-';
                other += (traits & CharacterTraits.Digit) != CharacterTraits.None || (firstStart < 0 && spans.At(i) is { Kind: not ProtectedSpanKind.Markup }) ? 1 : 0;
                continue;
            }

            if ((traits & (CharacterTraits.Upper | CharacterTraits.Lower)) != CharacterTraits.None)
            {
                firstStart = firstStart < 0 && other == 0 ? i : firstStart;
                words += inWord ? 0 : 1;
                upper += (traits & CharacterTraits.Upper) != CharacterTraits.None ? 1 : 0;
                lower += (traits & CharacterTraits.Lower) != CharacterTraits.None ? 1 : 0;
            }
            else
            {
                other++;
            }

            inWord = true;
        }

        var word = firstStart < 0 ? null : WordAt(text, firstStart);
        return new LetterCase
        {
            FirstWord = word,
            StartsHigh = word is not null && char.IsUpper(word.Text[0]),
            StartsLow = word is not null && char.IsLower(word.Text[0]) && !word.Text.AsSpan(1).ContainsAnyInRange('A', 'Z'),
            IsCaseless = upper + lower < other,
            IsShouting = lower == 0 && words >= FewestWords && upper >= FewestLetters,
            HasFewLetters = upper + lower + other < 4,
        };
    }

    private static TextSpan WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’' or '-'))
        {
            end++;
        }

        return TextSpan.Of(text, start, end - start);
    }
}
