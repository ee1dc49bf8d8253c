using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Writes and reads lexicons as parts of other files.</summary>
internal static class LexiconFile
{
    private const int Most = 1 << 22;

    /// <summary>Writes a lexicon.</summary>
    public static void Write(BinaryWriter body, BilingualLexicon lexicon)
    {
        Write(body, lexicon.Keys);
        Write(body, lexicon.Logs);
        Write(body, lexicon.Known);
        Write(body, lexicon.Weights);
    }

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    public static BilingualLexicon Read(BinaryReader body)
    {
        var lexicon = new BilingualLexicon(Read<ulong>(body), Read<byte>(body), Read<uint>(body), Read<byte>(body));
        return lexicon.Keys.Length == lexicon.Logs.Length && lexicon.Known.Length == lexicon.Weights.Length
            ? lexicon
            : throw new InvalidDataException("the file is damaged: the parts of a lexicon differ in length");
    }

    private static void Write<T>(BinaryWriter body, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        body.Write(values.Length);
        body.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] Read<T>(BinaryReader body)
        where T : unmanaged
    {
        var length = body.ReadInt32();
        var values = length is >= 0 and <= Most ? new T[length] : throw new InvalidDataException("the file is damaged: a length is out of range");
        body.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
