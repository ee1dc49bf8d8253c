using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Tells where in a text of one language a number in words, a month, a half or a letter size can begin, so that the readers of these look nowhere else. Immutable and safe to share.</summary>
internal sealed class NumeralTriggers
{
    /// <summary>The ASCII characters with which something other than a word of the tables may begin: digits and sizes.</summary>
    public const string AsciiStarts = "0123456789SMLX";

    // Blanks that the folding of texts levels.
    private const string Blanks = " \u00A0\u2007\u2009\u202F";

    private readonly LanguageLexicon _lexicon;
    private readonly CharacterSet _unspaced = new();
    private readonly CharacterSet _starts = new();

    // Made when a text has a word with which something may begin; two threads may make them at once, with the same result.
    private WordStarts? _words;
    private WordStarts? _behindBlank;

    /// <summary>Initializes the triggers of a language.</summary>
    public NumeralTriggers(LanguageLexicon lexicon)
    {
        _lexicon = lexicon;
        Add(lexicon.Phrases.Forms);
        if (lexicon.Words is { IsUnspaced: true } words)
        {
            Add(PhrasesOf(lexicon).Concat(words.Forms).Concat(HangulNumeralReader.Characters.Select(c => c.ToString())));
        }
        else if (lexicon.ReadsHan)
        {
            Add(Idioms.Of(lexicon).Forms);
            AddHan();
        }

        _starts.Add(_unspaced);
        _starts.Add(AsciiStarts + FractionReader.VulgarCharacters);
    }

    /// <summary>Returns the forms with which words may begin that are quantities or parts of them.</summary>
    public static IEnumerable<string> FormsOf(LanguageLexicon lexicon)
    {
        var forms = PhrasesOf(lexicon);
        return lexicon.EnglishWords is { } words ? forms.Concat(FormsOf(words)) : forms;
    }

    /// <summary>Returns whether a character may begin something, unless the word that it begins is looked for.</summary>
    public bool IsStart(char c) => _starts.Contains(c);

    /// <summary>Returns whether something may begin with a character of a script without blanks.</summary>
    public bool IsUnspacedStart(char c) => _unspaced.Contains(c);

    /// <summary>Returns whether something may begin with the word at a place, or be made of it and the words behind it.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The first letter of the word.</param>
    /// <param name="end">The place behind its last letter.</param>
    public bool IsWordStart(ReadOnlySpan<char> text, int start, int end) =>
        IsSizeStart(text, start) || Words.MayMatch(text, start) || IsHalfBehind(text, end);

    private WordStarts Words => _words ??= new WordStarts(PhrasesOf(_lexicon).Concat(_lexicon.EnglishWords?.Forms ?? []));

    private WordStarts BehindBlank => _behindBlank ??= new WordStarts(_lexicon.Halves.Forms.Where(f => f[0] == ' '));

    private static IEnumerable<string> PhrasesOf(LanguageLexicon lexicon) => lexicon.Phrases.Forms.Concat(lexicon.Months.Forms).Concat(lexicon.Halves.Forms);

    // "an hour and a half": the half stands behind the word, to which letters without blanks and marks belong here.
    private bool IsHalfBehind(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && LetterTable.IsWordPart(text[end]))
        {
            end++;
        }

        return end + 1 < text.Length && text[end] == ' ' && BehindBlank.MayMatch(text, end);
    }

    private static bool IsSizeStart(ReadOnlySpan<char> text, int start) => text[start] switch
    {
        'S' or 'M' or 'L' => start + 1 >= text.Length || !LetterTable.IsSpaced(text[start + 1]),
        'X' => start + 1 < text.Length && text[start + 1] is 'X' or 'S' or 'L',
        _ => false,
    };

    // "a" counts before a hundred only, and nearly every text has one; where numbers are written as one word it may begin it.
    private static IEnumerable<string> FormsOf(NumberWords words)
    {
        var articles = words.IsCompounding || words.IsUnspaced ? [] : words.FormsOf(NumberWordRole.Article);
        var multipliers = words.FormsOf(NumberWordRole.Times).Concat(words.FormsOf(NumberWordRole.TimesAlone)).ToList();
        return words.Forms.Except(articles, StringComparer.OrdinalIgnoreCase)
            .Concat(articles.SelectMany(a => Blanks.SelectMany(b => multipliers.Select(m => $"{a}{b}{m}"))));
    }

    private void AddHan()
    {
        for (var c = FoldedText.FirstHan; c <= FoldedText.LastHan; c++)
        {
            if (HanDigits.IsNumeral(c) || c == '对')
            {
                _unspaced.Add(c);
            }
        }
    }

    private void Add(IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            _unspaced.Add(form[0]);
        }
    }
}
