using System.Buffers;
using System.Text;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Terms;

/// <summary>Levels differences of writing (compatibility forms, width, case, dashes, quotes, blanks) and remembers where every character came from.</summary>
internal ref struct TextFolder
{
    private readonly string _original;
    private readonly FoldOptions _options;
    private char[] _text;
    private int _length;
    private int[] _starts;
    private int[] _ends;

    private TextFolder(string original, FoldOptions options)
    {
        _original = original;
        _options = options;
        _text = ArrayPool<char>.Shared.Rent(original.Length + 8);
        _starts = ArrayPool<int>.Shared.Rent(original.Length + 8);
        _ends = ArrayPool<int>.Shared.Rent(original.Length + 8);
    }

    // Most characters come from one, so that their ends need not be kept.
    private readonly FoldedText Finish()
    {
        var text = _text.AsSpan(0, _length);
        int[]? ends = null;
        for (var i = 0; i < _length && ends is null; i++)
        {
            ends = _ends[i] == _starts[i] + 1 ? null : _ends.AsSpan(0, _length).ToArray();
        }

        var folded = new FoldedText(_original, text.SequenceEqual(_original) ? _original : new string(text), _starts.AsSpan(0, _length).ToArray(), ends);
        ArrayPool<char>.Shared.Return(_text);
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_ends);
        return folded;
    }

    /// <summary>Folds a text.</summary>
    public static FoldedText Fold(string text, FoldOptions options)
    {
        var folder = new TextFolder(text, options);
        folder.Run();
        return folder.Finish();
    }

    private void Run()
    {
        var i = 0;
        while (i < _original.Length)
        {
            var end = ClusterEnd(i);
            if (end == i + 1 && IsStable(_original[i]))
            {
                Emit(_original[i], i, end);
            }
            else
            {
                EmitNormalized(i, end);
            }

            i = end;
        }
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

        foreach (var c in char.IsSurrogate(piece[0]) && !IsPair(piece) ? piece.ToString() : piece.ToString().Normalize(NormalizationForm.FormKC))
        {
            Emit(c, start, end);
        }
    }

    private static bool IsPair(ReadOnlySpan<char> piece) => piece.Length > 1 && char.IsSurrogatePair(piece[0], piece[1]);

    private void Emit(char c, int start, int end)
    {
        c = FoldCharacter(c);
        if (c == '\0' || (c == ' ' && (_length == 0 || _text[_length - 1] == ' ')))
        {
            return;
        }

        if ((_options & FoldOptions.Squeeze) != FoldOptions.None && IsSqueezed(c))
        {
            return;
        }

        if ((_options & FoldOptions.Okurigana) != FoldOptions.None)
        {
            // 人々 is 人人.
            c = c == '々' && _length > 0 && IsHan(_text[_length - 1]) ? _text[_length - 1] : c;
            _length -= EndsInOkurigana() && IsHan(c) ? 1 : 0;
        }

        if (_length == Math.Min(_text.Length, Math.Min(_starts.Length, _ends.Length)))
        {
            Array.Resize(ref _text, _length * 2);
            Array.Resize(ref _starts, _length * 2);
            Array.Resize(ref _ends, _length * 2);
        }

        _starts[_length] = start;
        _ends[_length] = end;
        _text[_length++] = c;
    }

    private readonly bool EndsInOkurigana() => _length > 1 && _text[_length - 1] is >= '\u3041' and <= '\u3096' && IsHan(_text[_length - 2]);

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private readonly char FoldCharacter(char c)
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
            c = FoldEastAsian(c);
        }

        return c;
    }

    private readonly char FoldEastAsian(char c)
    {
        if ((_options & FoldOptions.Kana) != FoldOptions.None && c is >= '\u3041' and <= '\u30FC')
        {
            c = FoldKana(c);
        }

        if ((_options & FoldOptions.Han) != FoldOptions.None)
        {
            c = HanFolds.Fold(c);
        }

        return (_options & FoldOptions.ChineseParticles) == FoldOptions.None ? c : c switch
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
