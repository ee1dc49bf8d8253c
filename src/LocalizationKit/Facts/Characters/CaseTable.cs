using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Characters;

/// <summary>Holds the other case of each letter that has one, as the invariant culture says. Safe to share.</summary>
/// <remarks>
/// Laid out beforehand (<c>eng/tables.sh</c>): to ask the framework is to load the ICU of the machine, a tenth of a short run. Two numbers, then the letters that have a
/// lower case, their lower cases, the letters that have an upper case, their upper cases.
/// </remarks>
internal static unsafe class CaseTable
{
    private const int HeadLength = 2;

    // The memory of the program does not move.
    private static readonly char* Image = Load();

    /// <summary>Returns the lower case of a character.</summary>
    public static char Lower(char c) => BitConverter.IsLittleEndian ? Find(c, HeadLength, Image[0]) : char.ToLowerInvariant(c);

    /// <summary>Returns the upper case of a character.</summary>
    public static char Upper(char c) => BitConverter.IsLittleEndian ? Find(c, HeadLength + (2 * Image[0]), Image[1]) : char.ToUpperInvariant(c);

    /// <summary>Lays the table out.</summary>
    /// <param name="hasCase">Whether a character is to be in it.</param>
    /// <returns>The image.</returns>
    public static byte[] Write(Func<char, bool> hasCase)
    {
        var all = Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(hasCase).ToList();
        var lowered = all.FindAll(static c => char.ToLowerInvariant(c) != c);
        var raised = all.FindAll(static c => char.ToUpperInvariant(c) != c);
        char[] image = [(char)lowered.Count, (char)raised.Count, .. lowered, .. lowered.Select(char.ToLowerInvariant), .. raised, .. raised.Select(char.ToUpperInvariant)];
        return MemoryMarshal.AsBytes(image.AsSpan()).ToArray();
    }

    private static char Find(char c, int start, int count)
    {
        var index = new ReadOnlySpan<char>(Image + start, count).BinarySearch(c);
        return index < 0 ? c : Image[start + count + index];
    }

    private static char* Load() => (char*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(EmbeddedData.Bytes("letter-cases.bin")));
}
