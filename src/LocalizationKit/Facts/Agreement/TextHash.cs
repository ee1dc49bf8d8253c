using System.Buffers;
using System.Runtime.Intrinsics;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Hashes texts to 64 bits, the same on every machine.</summary>
internal static class TextHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Drops what does not make two texts different: width, case, blanks, punctuation.</summary>
    public static string Fold(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var folded = new string(buffer, 0, Fold(text, buffer));
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }

    /// <summary>Drops what does not make two texts different: width, case, blanks, punctuation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Takes what is left; as long as the text.</param>
    /// <returns>How many characters are left.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var written in text)
        {
            var c = KeyFold.Of(written);
            if (c != KeyFold.Dropped)
            {
                buffer[length++] = c;
            }
        }

        return length;
    }

    /// <summary>Hashes a text (FNV-1a, then mixed so that all bits depend on all characters).</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return Mix(hash ^ ((ulong)text.Length << 48));
    }

    /// <summary>Hashes two hashes to one.</summary>
    public static ulong Join(ulong a, ulong b) => Mix((a * Prime) ^ b);

    /// <summary>Mixes the bits of eight numbers as of one.</summary>
    public static Vector512<ulong> Mix(Vector512<ulong> x)
    {
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EB;
        return x ^ (x >>> 31);
    }

    /// <summary>Mixes the bits of a number (the finaliser of SplitMix64).</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
