using System.Globalization;
using System.Text;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds a text beside its folded form: half width, ASCII digits, simplified numerals. Both have the same length, so places agree.</summary>
internal sealed class FoldedText
{
    /// <summary>The first of the characters in which Han numerals stand.</summary>
    public const char FirstHan = '\u3005';

    /// <summary>The last of them.</summary>
    public const char LastHan = '\u9FFF';

    private static readonly Dictionary<char, char> Others = ReadOthers();
    private static readonly CharacterMap Map = new(Change);
    private bool[] _protected = [];
    private bool _hasProtected;

    /// <summary>Initializes a text without protected spans.</summary>
    public FoldedText(string text)
    {
        Original = text;
        Folded = Fold(text);
    }

    /// <summary>Initializes a place for texts that are read one after the other by one thread, see <see cref="Take"/>.</summary>
    /// <param name="numerals">Where their numbers are taken from.</param>
    public FoldedText(NumeralPool numerals)
        : this("") => Numerals = numerals;

    public string Original { get; private set; }

    /// <summary>Gets the text on the other side of the segment, which tells one number with a blank from two; null when there is none.</summary>
    public string? Counterpart { get; private set; }

    public string Folded { get; private set; }

    /// <summary>Gets where the numbers of the text are taken from; null when each is made anew.</summary>
    public NumeralPool? Numerals { get; }

    /// <summary>Gets whether the text may have words with which quantities begin, or halves behind numbers; false where the gate of phrases has found none.</summary>
    public bool MayHaveWords { get; private set; } = true;

    /// <summary>Gets whether a protected span ends inside a word.</summary>
    public bool HasCutWord { get; private set; }

    public int Length => Folded.Length;

    public char this[int index] => (uint)index < (uint)Folded.Length ? Folded[index] : '\0';

    /// <summary>Returns the folded characters between two places.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => Folded.AsSpan(start, end - start);

    /// <summary>Takes the next text; the numbers of the last one are void.</summary>
    public void Take(string text, List<ProtectedSpan> spans, bool mayHaveWords, string? counterpart)
    {
        Original = text;
        Counterpart = counterpart;
        Folded = Fold(text);
        MayHaveWords = mayHaveWords;
        Numerals?.Clear();
        _hasProtected = HasCutWord = false;
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i] is var span && (span.Kind != ProtectedSpanKind.Emoji || HasDigit(span.Text)))
            {
                Protect(span);
            }
        }
    }

    public bool IsProtected(int index) => _hasProtected && (uint)index < (uint)Folded.Length && _protected[index];

    public bool IsDigit(int index) => char.IsAsciiDigit(this[index]);

    public bool IsSpace(int index) => this[index] is ' ' or '\u00A0';

    /// <summary>Says whether a word of a spaced script could go on at a place.</summary>
    public bool IsSpacedLetter(int index)
    {
        return (uint)index < (uint)Folded.Length && LetterTable.IsSpaced(Folded[index]);
    }

    /// <summary>Says whether a character belongs to a script without blanks between words, or with endings glued to numbers (Hangul).</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u0E01' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');

    /// <summary>Says whether a character is Han or kana.</summary>
    public static bool IsHanOrKana(char c) => c is (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u30FF' and not '\u30FB') or (>= '\u3400' and <= '\u9FFF');

    /// <summary>Folds one character without regard to its neighbours.</summary>
    public static char Fold(char c) => Map.Of(c);

    /// <summary>Folds any text, e.g. the names of a table, the way texts are folded.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        // A full-width comma is changed beside full-width digits only, which are changed themselves.
        foreach (var c in text)
        {
            if (Map.Of(c) != c)
            {
                return FoldAll(text);
            }
        }

        return text;
    }

    private static string FoldAll(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = Map.Of(source[i]);
        }

        // A full-width comma or point is punctuation, except between full-width digits.
        for (var i = 1; i + 1 < source.Length; i++)
        {
            if (source[i] is '，' or '．' && source[i - 1] is >= '０' and <= '９' && source[i + 1] is >= '０' and <= '９')
            {
                span[i] = source[i] == '，' ? ',' : '.';
            }
        }
    });

    private void Protect(ProtectedSpan span)
    {
        if (!_hasProtected)
        {
            if (_protected.Length < Folded.Length)
            {
                _protected = new bool[Folded.Length + (Folded.Length / 2)];
            }

            Array.Clear(_protected, 0, Folded.Length);
            _hasProtected = true;
        }

        Array.Fill(_protected, true, span.Start, span.Length);
        HasCutWord |= IsSpacedLetter(span.End) && IsSpacedLetter(span.End - 1);
    }

    private static bool HasDigit(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static char Change(char c)
    {
        var digit = c > 0x7F ? CharUnicodeInfo.GetDecimalDigitValue(c) : -1;
        return Others.TryGetValue(c, out var other) ? other
            : digit >= 0 ? (char)('0' + digit)
            : c is >= '！' and <= '～' and not '，' and not '．' ? (char)(c - 0xFEE0)
            : c;
    }

    private static Dictionary<char, char> ReadOthers()
    {
        var others = new Dictionary<char, char>();
        foreach (var (from, to) in new[] { ('\u3000', ' '), ('\u2007', '\u00A0'), ('\u2009', '\u00A0'), ('\u202F', '\u00A0'), ('〜', '~'), ('∼', '~'), ('￥', '¥'), ('￡', '£'), ('￠', '¢'), ('￦', '₩'), ('﹪', '%'), ('’', '\''), ('‘', '\''), ('′', '\''), ('″', '"'), ('”', '"'), ('“', '"'), ('✕', '×'), ('✖', '×'), ('╳', '×'), ('−', '\u2212'), ('－', '\u2212'), ('〇', '〇') })
        {
            others[from] = to;
        }

        foreach (var pair in EmbeddedData.Rows("numbers/fold.tsv").SelectMany(r => r))
        {
            others[pair[0]] = pair[1];
        }

        return others;
    }
}
