using LocalizationKit.Facts.Agreement;
using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Risk.Models;

/// <summary>Hashes the n-grams of both texts for a <see cref="HashedLinear"/>.</summary>
internal static class NgramHashes
{
    /// <summary>Reads the n-grams of one side.</summary>
    /// <param name="units">The units of the text.</param>
    /// <param name="side">Tells the sides apart.</param>
    /// <param name="hashes">Takes the hashes.</param>
    public static void Read(List<TextUnit> units, uint side, List<uint> hashes)
    {
        var previous = 0u;
        foreach (var unit in units)
        {
            hashes.Add(Mix(unit.Key, side));
            if (unit.Length != 2 || previous != 0)
            {
                hashes.Add(Mix(unit.Key ^ (previous * 2654435761u), side + 7));
            }

            previous = unit.Key;
        }
    }

    private static uint Mix(uint key, uint side) => (uint)TextHash.Mix(key + ((ulong)side << 32));
}
