using System.Runtime.Intrinsics;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Holds eight least hashes of the pairs of characters of a text (Broder 1997): the more of them two texts share, the more pairs they share.</summary>
/// <param name="High">The first four hashes, 16 bits each.</param>
/// <param name="Low">The other four.</param>
internal readonly record struct TextSketch(ulong High, ulong Low)
{
    private const int Hashes = 8;

    /// <summary>Sketches a folded text.</summary>
    public static TextSketch Of(ReadOnlySpan<char> text)
    {
        var least = Vector512<ulong>.AllBitsSet;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var pair = TextHash.Mix(((ulong)text[i] << 16) | text[i + 1]);
            least = Vector512.Min(least, TextHash.Mix(Vector512.Create(pair) + Vector512<ulong>.Indices));
        }

        ulong high = 0, low = 0;
        for (var n = 0; n < Hashes / 2; n++)
        {
            high = (high << 16) | (least[n] & 0xFFFF);
            low = (low << 16) | (least[n + (Hashes / 2)] & 0xFFFF);
        }

        return new TextSketch(high, low);
    }

    /// <summary>Returns how many of the eight hashes two texts share.</summary>
    public int Shared(TextSketch other) => Equal(High ^ other.High) + Equal(Low ^ other.Low);

    private static int Equal(ulong difference)
    {
        var count = 0;
        for (var n = 0; n < Hashes / 2; n++)
        {
            count += (difference & 0xFFFF) == 0 ? 1 : 0;
            difference >>= 16;
        }

        return count;
    }
}
