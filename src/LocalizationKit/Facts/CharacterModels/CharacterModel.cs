using LocalizationKit.Facts.Agreement;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.CharacterModels;

/// <summary>Holds an n-gram model of the characters of one language: how probable is each character after those before it. Immutable.</summary>
/// <remarks>
/// Back-off without normalisation (Brants et al. 2007): the longest known context answers, each shorter one costs <see cref="BackOff"/>.
/// The table is hashed; a slot keeps 16 bits of the hash and the logarithm in eighths, so two n-grams are confused in one of 30,000 look-ups.
/// </remarks>
internal sealed class CharacterModel
{
    /// <summary>The longest n-gram.</summary>
    public const int Order = 4;

    /// <summary>What each step to a shorter context costs, as a natural logarithm.</summary>
    public const float BackOff = .9f;

    /// <summary>How many steps of the stored logarithm make one.</summary>
    public const float Scale = 16;

    // A character that the model has never seen.
    private const float Unseen = -13f;

    private readonly uint[] _slots;
    private readonly int _mask;

    /// <summary>Initializes a model.</summary>
    /// <param name="slots">The table, a power of two; 0 is an empty slot, else 24 bits of hash above 8 bits of negated logarithm.</param>
    public CharacterModel(uint[] slots)
    {
        _slots = slots;
        _mask = slots.Length - 1;
    }

    /// <summary>Gets the table, for writing.</summary>
    public ReadOnlySpan<uint> Slots => _slots;

    /// <summary>Measures a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The measure; zeros for an empty text.</returns>
    public CharacterFit Measure(ReadOnlySpan<char> text)
    {
        Span<ulong> hashes = stackalloc ulong[Order];
        double sum = 0, window = 0, worst = 0;
        var levels = 0;
        Span<float> recent = stackalloc float[CharacterFit.Window];
        recent.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            var value = Log(text, i, hashes, out var level);
            sum += value;
            levels += level;
            window += value - recent[i % CharacterFit.Window];
            recent[i % CharacterFit.Window] = value;
            worst = i >= CharacterFit.Window - 1 ? Math.Min(worst, window / CharacterFit.Window) : worst;
        }

        var count = Math.Max(1, text.Length);
        return new CharacterFit((float)(sum / count), (float)(worst == 0 ? sum / count : worst), (float)levels / count, (float)sum);
    }

    /// <summary>Measures each character of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="logs">Takes the natural logarithm of the probability of each character; as long as the text.</param>
    public void Measure(ReadOnlySpan<char> text, Span<float> logs)
    {
        Span<ulong> hashes = stackalloc ulong[Order];
        for (var i = 0; i < text.Length; i++)
        {
            logs[i] = Log(text, i, hashes, out _);
        }
    }

    private float Log(ReadOnlySpan<char> text, int at, Span<ulong> hashes, out int level)
    {
        var longest = Math.Min(Order, at + 2);
        var hash = 0UL;
        for (var n = 1; n <= longest; n++)
        {
            hash = Extend(hash, at - n + 1 < 0 ? '\n' : Fold(text[at - n + 1]));
            hashes[n - 1] = hash;
        }

        var cost = (Order - longest) * 0f;
        for (var n = longest; n >= 1; n--)
        {
            if (Find(TextHash.Mix(hashes[n - 1] + (ulong)n)) is { } log)
            {
                level = n;
                return log - cost;
            }

            cost += BackOff;
        }

        level = 0;
        return Unseen;
    }

    private float? Find(ulong hash)
    {
        var wanted = TagOf(hash);
        for (var i = (int)hash & _mask; _slots[i] != 0; i = (i + 1) & _mask)
        {
            if (_slots[i] >> 8 == wanted)
            {
                return -(_slots[i] & 0xFF) / Scale;
            }
        }

        return null;
    }

    /// <summary>Adds the character before an n-gram to its hash.</summary>
    public static ulong Extend(ulong hash, char c) => ((hash ^ c) * 1099511628211) + 0x9E37;

    /// <summary>Returns the bits of a hash that a slot keeps.</summary>
    public static uint TagOf(ulong hash) => (uint)(hash >> 40) | 1;

    /// <summary>Folds a character: case and digits make no difference to fluency.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        < '\u0080' => c,
        _ => CharacterCase.Lower(c),
    };
}
