using System.Text;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Terms;

/// <summary>Levels differences of writing (compatibility forms, width, case, dashes, quotes, blanks) and remembers where every character came from.</summary>
internal ref struct TextFolder
{
    // Most texts fit; what a thread has worked with once it works with again.
    private const int FirstCapacity = 512;
    private const int LargestKept = 1 << 16;

    [ThreadStatic]
    private static char[]? _textBuffer;

    [ThreadStatic]
    private static int[]? _startBuffer;

    [ThreadStatic]
    private static int[]? _endBuffer;

    private readonly string _original;
    private readonly FoldOptions _options;
    private readonly FoldTable _table;
    private char[] _text;
    private int _length;
    private int[] _starts;
    private int[] _ends;
    private bool _isMoved;
    private int _ended;

    private TextFolder(string original, FoldOptions options)
    {
        _original = original;
        _options = options;
        _table = FoldTable.Of(options);
        _text = _textBuffer ??= new char[FirstCapacity];
        _starts = _startBuffer ??= new int[FirstCapacity];
        _ends = _endBuffer ??= new int[FirstCapacity];
    }

    /// <summary>Folds a text.</summary>
    public static FoldedText Fold(string text, FoldOptions options)
    {
        var folder = new TextFolder(text, options);
        folder.Run();
        return folder.ToText();
    }

    /// <summary>Folds a character that stands alone; the letter 0 for one that goes.</summary>
    /// <returns>The letter; <see cref="FoldTable.Unsettled"/> for one whose folding takes normalization or its neighbours.</returns>
    internal static char FoldAlone(char c, FoldOptions options)
    {
        var isFullWidth = c is >= '\uFF01' and <= '\uFF5E';
        if (Composes(c) || (!isFullWidth && !IsStable(c)))
        {
            return FoldTable.Unsettled;
        }

        var folded = FoldCharacter(isFullWidth ? (char)(c - 0xFEE0) : c, options);
        return (options & FoldOptions.Squeeze) != FoldOptions.None && IsSqueezed(folded) ? '\0' : folded;
    }

    private readonly FoldedText ToText()
    {
        var folded = _text.AsSpan(0, _length);
        return new FoldedText(
            _original,
            folded.SequenceEqual(_original) ? _original : new string(folded),
            _isMoved || _ended > 0 ? _starts.AsSpan(0, _length).ToArray() : null,
            _ended > 0 ? Ends() : null);
    }

    private readonly int[] Ends()
    {
        var ends = _ends.AsSpan(0, _length).ToArray();
        for (var i = _ended; i < _length; i++)
        {
            ends[i] = _starts[i] + 1;
        }

        return ends;
    }

    private void Run()
    {
        Reserve(_original.Length);
        var i = 0;
        if ((_options & FoldOptions.Okurigana) == FoldOptions.None)
        {
            i = FoldInPlace();
        }

        while (i < _original.Length)
        {
            i = FoldCluster(FoldRun(i));
        }
    }

    // Most texts lose nothing before their first blank, many nothing at all.
    private int FoldInPlace()
    {
        ReadOnlySpan<char> original = _original;
        var text = _text.AsSpan(0, original.Length);
        var table = _table;
        var previous = ' ';
        var i = 0;
        for (; i < original.Length; i++)
        {
            var c = table.Fold(original[i]);
            if (c is '\0' or FoldTable.Unsettled || (c == ' ' && previous == ' '))
            {
                break;
            }

            text[i] = previous = c;
        }

        if (i < original.Length)
        {
            i -= i > 0 && Composes(original[i]) ? 1 : 0;
            for (var k = 0; k < i; k++)
            {
                _starts[k] = k;
            }
        }

        _length = i;
        return i;
    }

    // Folds on as long as no character needs its neighbours.
    private int FoldRun(int i)
    {
        ReadOnlySpan<char> original = _original;
        var table = _table;
        if ((_options & FoldOptions.Okurigana) != FoldOptions.None)
        {
            for (; i < original.Length && table.Fold(original[i]) is var c and not FoldTable.Unsettled && !IsComposed(i + 1); i++)
            {
                Append(c, i, i + 1);
            }

            return i;
        }

        var length = _length;
        var text = _text.AsSpan();
        var starts = _starts.AsSpan(0, text.Length);
        for (; i < original.Length && length < text.Length; i++)
        {
            var c = table.Fold(original[i]);
            if (c == FoldTable.Unsettled)
            {
                break;
            }

            if (c == ' ' && (length == 0 || text[length - 1] == ' '))
            {
                continue;
            }

            // What goes is written over by what comes next.
            text[length] = c;
            starts[length] = i;
            length += (int)((uint)-c >> 31);
        }

        if (i < original.Length && i > 0 && Composes(original[i]))
        {
            i--;
            length -= length > 0 && starts[length - 1] == i ? 1 : 0;
        }

        _isMoved |= length > 0 && starts[length - 1] != length - 1;
        _length = length;
        return i;
    }

    private readonly bool IsComposed(int index) => index < _original.Length && Composes(_original[index]);

    private int FoldCluster(int i)
    {
        if (i == _original.Length)
        {
            return i;
        }

        var end = ClusterEnd(i);
        if (end == i + 1 && IsStable(_original[i]))
        {
            Emit(_original[i], i, end);
        }
        else
        {
            EmitNormalized(i, end);
        }

        return end;
    }

    private readonly int ClusterEnd(int start)
    {
        var end = start + 1;
        if (char.IsHighSurrogate(_original[start]) && end < _original.Length && char.IsLowSurrogate(_original[end]))
        {
            end++;
        }

        while (end < _original.Length && Composes(_original[end]))
        {
            end++;
        }

        return end;
    }

    // Marks that NFKC joins to the letter before: Latin accents, kana voicing, Hangul vowels and finals.
    private static bool Composes(char c) =>
        c >= '\u0300' && c is <= '\u036F' or (>= '\u1160' and <= '\u11FF') or '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F';

    // Blocks where NFKC changes nothing, so that the common texts never pay for it.
    private static bool IsStable(char c) => c is < '\u00A0' or (>= '\u00C0' and <= '\u0131') or (>= '\u0400' and <= '\u052F')
        or (>= '\u0E01' and <= '\u0E32') or (>= '\u0E34' and <= '\u0E5B') or (>= '\u2010' and <= '\u2015') or (>= '\u2018' and <= '\u201E')
        or (>= '\u3001' and <= '\u3035') or (>= '\u3041' and <= '\u3096') or (>= '\u30A0' and <= '\u30FE')
        or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    private void EmitNormalized(int start, int end)
    {
        var piece = _original.AsSpan(start, end - start);
        if (piece.Length == 1 && piece[0] is >= '\uFF01' and <= '\uFF5E')
        {
            Emit((char)(piece[0] - 0xFEE0), start, end);
            return;
        }

        foreach (var c in char.IsSurrogate(piece[0]) && !IsPair(piece) ? piece.ToString() : IcuNormalizer.Normalize(piece.ToString(), NormalizationForm.FormKC))
        {
            Emit(c, start, end);
        }
    }

    private static bool IsPair(ReadOnlySpan<char> piece) => piece.Length > 1 && char.IsSurrogatePair(piece[0], piece[1]);

    private void Emit(char c, int start, int end)
    {
        c = FoldCharacter(c, _options);
        Append((_options & FoldOptions.Squeeze) != FoldOptions.None && IsSqueezed(c) ? '\0' : c, start, end);
    }

    private void Append(char c, int start, int end)
    {
        if (c == '\0' || (c == ' ' && (_length == 0 || _text[_length - 1] == ' ')))
        {
            return;
        }

        if ((_options & FoldOptions.Okurigana) != FoldOptions.None)
        {
            // 人々 is 人人.
            c = c == '々' && _length > 0 && IsHan(_text[_length - 1]) ? _text[_length - 1] : c;
            _length -= EndsInOkurigana() && IsHan(c) ? 1 : 0;
            _ended = Math.Min(_ended, _length);
        }

        if (_length == _text.Length)
        {
            Grow();
        }

        _isMoved |= start != _length;
        if (end != start + 1)
        {
            EndAt(end);
        }

        _starts[_length] = start;
        _text[_length++] = c;
    }

    // Where characters were joined; all others end behind the one place where they begin.
    private void EndAt(int end)
    {
        for (; _ended < _length; _ended++)
        {
            _ends[_ended] = _starts[_ended] + 1;
        }

        _ends[_ended++] = end;
    }

    private void Grow() => Reserve(_text.Length + 1);

    private void Reserve(int length)
    {
        if (length <= _text.Length)
        {
            return;
        }

        Array.Resize(ref _text, Math.Max(length, _text.Length * 2));
        Array.Resize(ref _starts, _text.Length);
        Array.Resize(ref _ends, _text.Length);
        if (_text.Length <= LargestKept)
        {
            (_textBuffer, _startBuffer, _endBuffer) = (_text, _starts, _ends);
        }
    }

    private readonly bool EndsInOkurigana() => _length > 1 && _text[_length - 1] is >= '\u3041' and <= '\u3096' && IsHan(_text[_length - 2]);

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static char FoldCharacter(char c, FoldOptions options)
    {
        if (c < '\u0080')
        {
            return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c switch { '\t' or '\v' or '\f' => ' ', '\r' => '\0', '`' => '\'', _ => c };
        }

        c = c switch
        {
            >= '\u2010' and <= '\u2013' or '\u2212' => '-',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u00B4' or '\u2032' => '\'',
            >= '\u201C' and <= '\u201F' => '"',
            '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' => '\0',
            _ => char.IsWhiteSpace(c) ? ' ' : CharacterCase.Lower(c),
        };
        if (c >= '\u3040')
        {
            c = FoldEastAsian(c, options);
        }

        return c;
    }

    private static char FoldEastAsian(char c, FoldOptions options)
    {
        if ((options & FoldOptions.Kana) != FoldOptions.None && c is >= '\u3041' and <= '\u30FC')
        {
            c = FoldKana(c);
        }

        if ((options & FoldOptions.Han) != FoldOptions.None)
        {
            c = HanFolds.Fold(c);
        }

        return (options & FoldOptions.ChineseParticles) == FoldOptions.None ? c : c switch
        {
            '的' or '之' => '\0',
            '及' or '与' or '與' or '跟' => '和',
            _ => c,
        };
    }

    private static char FoldKana(char c)
    {
        var kana = c is >= '\u30A1' and <= '\u30F6' ? (char)(c - 0x60) : c;
        return kana switch
        {
            'ー' => '\0',
            'ぢ' => 'じ',
            'づ' => 'ず',
            'ゕ' or 'ゖ' => 'か',
            _ => kana,
        };
    }

    private static bool IsSqueezed(char c) => c is ' ' or '-' or '\'' or '"' or '_' or '─' or '·' or '•' or '・' or '‧'
        or '(' or ')' or '[' or ']' or '「' or '」' or '『' or '』' or '《' or '》' or '〈' or '〉' or '【' or '】' or '«' or '»';
}
