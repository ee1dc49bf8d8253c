using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Opinions;

/// <summary>Holds the hashed character n-grams of a text, blanks left out, to compare it with others (chrF, Popović 2015). Immutable.</summary>
internal sealed class CharacterGrams
{
    private const int Order = 6;

    // chrF2: what is missing counts twice.
    private const float Beta = 2;

    private readonly uint[][] _sorted = new uint[Order][];

    /// <summary>Initializes the n-grams of a text.</summary>
    /// <param name="text">The text.</param>
    public CharacterGrams(string text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded[length++] = CharacterCase.Lower(c);
            }
        }

        Length = length;
        var hashes = new uint[length];
        for (var n = 1; n <= Order; n++)
        {
            var count = Math.Max(0, length - n + 1);
            for (var i = 0; i < count; i++)
            {
                hashes[i] = ((hashes[i] ^ folded[i + n - 1]) * 16777619) + 0x9E3779B9;
            }

            _sorted[n - 1] = hashes[..count];
            Array.Sort(_sorted[n - 1]);
        }
    }

    /// <summary>Gets the number of characters, blanks left out.</summary>
    public int Length { get; }

    /// <summary>Compares two texts.</summary>
    /// <param name="other">The n-grams of the text that is taken for right.</param>
    /// <returns>0 (nothing shared) to 1 (the same).</returns>
    public float Agreement(CharacterGrams other)
    {
        float precision = 0, recall = 0;
        var orders = 0;
        for (var n = 0; n < Order; n++)
        {
            if (_sorted[n].Length == 0 || other._sorted[n].Length == 0)
            {
                break;
            }

            var shared = (float)Shared(_sorted[n], other._sorted[n]);
            precision += shared / _sorted[n].Length;
            recall += shared / other._sorted[n].Length;
            orders++;
        }

        if (orders == 0 || precision + recall == 0)
        {
            return Length == other.Length && Length == 0 ? 1 : 0;
        }

        return (1 + (Beta * Beta)) * precision * recall / ((Beta * Beta * precision) + recall) / orders;
    }

    private static int Shared(uint[] left, uint[] right)
    {
        int l = 0, r = 0, shared = 0;
        while (l < left.Length && r < right.Length)
        {
            if (left[l] == right[r])
            {
                shared++;
                l++;
                r++;
            }
            else if (left[l] < right[r])
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return shared;
    }
}
