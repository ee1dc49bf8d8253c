using LocalizationKit.Data;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Polarity;

/// <summary>Holds the polarity cues of one language, indexed by their first two characters, or their last. Immutable.</summary>
internal sealed class PolarityLexicon
{
    private static readonly LanguageCache<PolarityLexicon?> Lexicons = new(Load);

    private readonly Buckets<PolarityWord> _beginnings;
    private readonly Buckets<PolarityWord> _endings;
    private readonly bool _hasEndings;
    private readonly List<PolarityWord> _all;

    private PolarityLexicon(bool isSpaced, List<PolarityWord> all)
    {
        IsSpaced = isSpaced;
        _all = all;
        var endings = all.FindAll(static c => c.IsEnding);
        _hasEndings = endings.Count > 0;
        _endings = BucketsOf(endings, static c => c.Text[^1]);
        _beginnings = BucketsOf(all.FindAll(static c => !c.IsEnding), static c => KeyOf(c.Text));
    }

    /// <summary>Gets the words, whether each may stand inside another one, and by its tables whether it negates. Made anew each time.</summary>
    public IReadOnlyList<PhraseForm> Forms =>
        _all.ConvertAll(c => new PhraseForm(c.Strength > CueStrength.Weak ? PhraseTables.Polarity | PhraseTables.Negations : PhraseTables.Polarity, c.Text, c.IsEnding || !IsSpaced));

    /// <summary>Gets whether cues are whole words.</summary>
    public bool IsSpaced { get; }

    /// <summary>Finds the cues of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lexicon; null when there are no data.</returns>
    public static PolarityLexicon? Find(LanguageTag language) => Lexicons.Of(
        language.Language switch
        {
            "yue" => "zh",
            "tl" => "fil",
            var other => other,
        });

    /// <summary>Finds the longest cue that begins at a place.</summary>
    /// <param name="text">The text in lower case.</param>
    /// <param name="index">The place.</param>
    /// <param name="length">The length of the cue, for a cue with <c>*</c> of the whole word.</param>
    /// <returns>The cue; null when none begins here.</returns>
    public PolarityWord? Match(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 0;
        var rest = text[index..];
        if ((MatchBeginning(rest, KeyOf(rest), out length) ?? MatchBeginning(rest, rest[0], out length)) is { } word)
        {
            return word.IsBeginning && word.Strength != CueStrength.None && MatchEnding(rest, out _) is { } ending ? Join(word, ending) : word;
        }

        return _hasEndings && char.IsLetter(rest[0]) ? MatchEnding(rest, out length) : null;
    }

    /// <summary>Returns where a cue begins that has a word of the lexicon at a place: where cues are whole words, at the beginning of the word.</summary>
    /// <param name="text">The text in lower case.</param>
    /// <param name="index">The place.</param>
    public int StartOf(ReadOnlySpan<char> text, int index)
    {
        while (IsSpaced && index > 0 && IsWordPart(text[index]) && IsWordPart(text[index - 1]))
        {
            index--;
        }

        return index;
    }

    /// <summary>Returns the next place at which a cue can begin when none begins at a place.</summary>
    /// <param name="text">The text in lower case.</param>
    /// <param name="index">The place.</param>
    public int EndOf(ReadOnlySpan<char> text, int index) => index + (IsSpaced ? Math.Max(1, WordLength(text[index..])) : 1);

    // The number of letters, digits and apostrophes.
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsWordPart(text[length]))
        {
            length++;
        }

        return length;
    }

    // A letter, a mark, a digit or an apostrophe.
    private static bool IsWordPart(char c) =>
        c < 0x80 ? char.IsAsciiLetterOrDigit(c) || c == '\'' : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    // A cue of one character has a key of its own, below every key of two.
    private static int KeyOf(ReadOnlySpan<char> text) => text.Length == 1 ? text[0] : (text[0] << 16) | text[1];

    private PolarityWord? MatchBeginning(ReadOnlySpan<char> rest, int key, out int length)
    {
        length = 0;
        if (_beginnings.Find(key) is { } cues)
        {
            foreach (var cue in cues)
            {
                if (rest.StartsWith(cue.Text, StringComparison.Ordinal) && Fits(rest, cue, out length))
                {
                    return cue;
                }
            }
        }

        return null;
    }

    private bool Fits(ReadOnlySpan<char> rest, PolarityWord cue, out int length)
    {
        length = cue.Text.Length;
        if (!IsSpaced)
        {
            return true;
        }

        if (cue.IsBeginning)
        {
            length += WordLength(rest[length..]);
            return true;
        }

        return length == rest.Length || !IsWordPart(rest[length]);
    }

    private PolarityWord? MatchEnding(ReadOnlySpan<char> rest, out int length)
    {
        length = WordLength(rest);
        var word = rest[..length];
        if (length == 0 || _endings.Find(word[^1]) is not { } endings)
        {
            return null;
        }

        foreach (var cue in endings)
        {
            if (word.Length > cue.Text.Length && word.EndsWith(cue.Text, StringComparison.Ordinal))
            {
                return cue;
            }
        }

        return null;
    }

    private static PolarityLexicon? Load(string language)
    {
        var words = Merge(EmbeddedData.Rows("polarity.tsv", [language]));
        return words.Count == 0 ? null : new PolarityLexicon(language is not ("zh" or "ja" or "th" or "ko"), words);
    }

    private static Buckets<PolarityWord> BucketsOf(List<PolarityWord> words, Converter<PolarityWord, int> keyOf)
    {
        var ranks = new long[words.Count];
        for (var i = 0; i < ranks.Length; i++)
        {
            // Equals stay as the table has them.
            ranks[i] = ((long)RankOf(words[i]) << 32) | (uint)i;
        }

        Array.Sort(ranks);
        var sorted = Array.ConvertAll(ranks, r => words[(int)(uint)r]);
        return new Buckets<PolarityWord>(sorted, Array.ConvertAll(sorted, keyOf));
    }

    // The longest first, whole words before beginnings, the weakest first.
    private static int RankOf(PolarityWord word) => ((-word.Text.Length) << 4) | (word.IsBeginning ? 1 << 3 : 0) | (int)word.Strength;

    // Weichmacherfrei begins like weich, but ends like -frei.
    private static PolarityWord Join(PolarityWord beginning, PolarityWord ending) =>
        (ending.Strength > beginning.Strength ? ending : beginning) with { Kinds = beginning.Kinds | ending.Kinds };

    // A word may stand in the wide list and be listed for what it answers as well.
    private static List<PolarityWord> Merge(List<string[]> rows)
    {
        var count = rows.Sum(static r => r[2].AsSpan().Count('|') + 1);
        var words = new List<PolarityWord>(count);
        var places = new Dictionary<string, int>(count, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            PolarityWord.Read(row, (written, word) =>
            {
                if (places.TryAdd(written, words.Count))
                {
                    words.Add(word);
                }
                else
                {
                    var known = words[places[written]];
                    words[places[written]] = known with { Strength = known.Strength > word.Strength ? known.Strength : word.Strength, Kinds = known.Kinds | word.Kinds };
                }
            });
        }

        return words;
    }
}
