using System.Globalization;
using LocalizationKit.Data;
using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds a text beside its folded form: half width, ASCII digits, simplified numerals. Both have the same length, so places agree.</summary>
internal sealed class FoldedText
{
    /// <summary>The first of the characters in which Han numerals stand.</summary>
    public const char FirstHan = '\u3005';

    /// <summary>The last of them.</summary>
    public const char LastHan = '\u9FFF';

    private static readonly char[] Map = CreateMap();
    private readonly bool[]? _protected;

    public FoldedText(string text, IReadOnlyList<ProtectedSpan> spans, string? counterpart = null)
    {
        Original = text;
        Counterpart = counterpart;
        Folded = Fold(text);
        foreach (var span in spans)
        {
            if (span.Kind == ProtectedSpanKind.Emoji && !HasDigit(span.Text))
            {
                continue;
            }

            _protected ??= new bool[text.Length];
            Array.Fill(_protected, true, span.Start, span.Length);
        }
    }

    public string Original { get; }

    /// <summary>Gets the text on the other side of the segment, which tells one number with a blank from two; null when there is none.</summary>
    public string? Counterpart { get; }

    public string Folded { get; }

    public int Length => Folded.Length;

    public char this[int index] => (uint)index < (uint)Folded.Length ? Folded[index] : '\0';

    /// <summary>Returns the folded characters between two places.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => Folded.AsSpan(start, end - start);

    public bool IsProtected(int index) => _protected is not null && (uint)index < (uint)_protected.Length && _protected[index];

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
    public static char Fold(char c) => Map[c];

    /// <summary>Folds any text, e.g. the names of a table, the way texts are folded.</summary>
    public static string Fold(string text)
    {
        foreach (var c in text)
        {
            if (Map[c] != c || c is '，' or '．')
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
            span[i] = Map[source[i]];
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

    private static bool HasDigit(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static char[] CreateMap()
    {
        var map = new char[char.MaxValue + 1];
        for (var i = 0; i < map.Length; i++)
        {
            var c = (char)i;
            var digit = c > 0x7F ? CharUnicodeInfo.GetDecimalDigitValue(c) : -1;
            map[i] = digit >= 0 ? (char)('0' + digit)
                : c is >= '！' and <= '～' and not '，' and not '．' ? (char)(c - 0xFEE0)
                : c;
        }

        foreach (var (from, to) in new[] { ('\u3000', ' '), ('\u2007', '\u00A0'), ('\u2009', '\u00A0'), ('\u202F', '\u00A0'), ('〜', '~'), ('∼', '~'), ('￥', '¥'), ('￡', '£'), ('￠', '¢'), ('￦', '₩'), ('﹪', '%'), ('’', '\''), ('‘', '\''), ('′', '\''), ('″', '"'), ('”', '"'), ('“', '"'), ('✕', '×'), ('✖', '×'), ('╳', '×'), ('−', '\u2212'), ('－', '\u2212'), ('〇', '〇') })
        {
            map[from] = to;
        }

        foreach (var pair in EmbeddedData.Rows("numbers/fold.tsv").SelectMany(r => r))
        {
            map[pair[0]] = pair[1];
        }

        return map;
    }
}
