using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Tells where in a text of one language a number in words, a month, a half or a letter size can begin, so that the readers of these look nowhere else. Immutable and safe to share.</summary>
internal sealed class NumeralTriggers
{
    private readonly WordStarts _words;
    private readonly ulong[] _unspaced = new ulong[(char.MaxValue + 1) / 64];
    private readonly WordStarts _behindBlank;

    /// <summary>Initializes the triggers of a language.</summary>
    public NumeralTriggers(LanguageLexicon lexicon)
    {
        var phrases = lexicon.Phrases.Forms.Concat(lexicon.Months.Forms).Concat(lexicon.Halves.Forms).ToList();
        _words = new WordStarts(phrases.Concat(lexicon.EnglishWords?.Forms ?? []));
        _behindBlank = new WordStarts(lexicon.Halves.Forms.Where(f => f[0] == ' '));
        Add(lexicon.Phrases.Forms);
        if (lexicon.Words is { IsUnspaced: true } words)
        {
            Add(phrases.Concat(words.Forms).Concat(HangulNumeralReader.Characters.Select(c => c.ToString())));
        }
        else if (lexicon.ReadsHan)
        {
            Add(Idioms.Of(lexicon).Forms);
            AddHan();
        }
    }

    /// <summary>Returns whether something may begin with a character of a script without blanks.</summary>
    public bool IsUnspacedStart(char c) => ((_unspaced[c >> 6] >> (c & 63)) & 1) != 0;

    /// <summary>Returns whether something may begin with the word at a place, or be made of it and the words behind it.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The first letter of the word.</param>
    /// <param name="end">The place behind its last letter.</param>
    public bool IsWordStart(ReadOnlySpan<char> text, int start, int end) =>
        IsSizeStart(text, start) || _words.MayMatch(text, start) || IsHalfBehind(text, end);

    // "an hour and a half": the half stands behind the word, to which letters without blanks and marks belong here.
    private bool IsHalfBehind(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && LetterTable.IsWordPart(text[end]))
        {
            end++;
        }

        return end + 1 < text.Length && text[end] == ' ' && _behindBlank.MayMatch(text, end);
    }

    private static bool IsSizeStart(ReadOnlySpan<char> text, int start) => text[start] switch
    {
        'S' or 'M' or 'L' => start + 1 >= text.Length || !LetterTable.IsSpaced(text[start + 1]),
        'X' => start + 1 < text.Length && text[start + 1] is 'X' or 'S' or 'L',
        _ => false,
    };

    private void AddHan()
    {
        for (var c = FoldedText.FirstHan; c <= FoldedText.LastHan; c++)
        {
            if (HanDigits.IsNumeral(c) || c == '对')
            {
                Add(c);
            }
        }
    }

    private void Add(IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            Add(form[0]);
        }
    }

    private void Add(char c) => _unspaced[c >> 6] |= 1UL << (c & 63);
}
