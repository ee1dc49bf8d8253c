using System.Runtime.InteropServices;
using System.Text;

namespace LocalizationKit.Batches;

/// <summary>Keeps ids of records as bytes in a row: a text of its own for each costs three times as much. Not safe for several threads.</summary>
internal sealed class IdLog
{
    private const int PieceSize = 1 << 16;

    // A batch of a few records has few ids.
    private const int FirstSize = 1 << 12;

    private readonly List<byte[]> _pieces = [];
    private int _used = PieceSize;
    private string? _last;
    private uint _lastPlace;

    /// <summary>Keeps an id.</summary>
    /// <param name="id">The id; one that is the same object as the last one is not kept again.</param>
    /// <returns>Its place.</returns>
    public uint Add(string id)
    {
        if (ReferenceEquals(id, _last))
        {
            return _lastPlace;
        }

        // A character beyond ASCII makes it UTF-16: an id may be broken, and comes back as it was.
        var isAscii = Ascii.IsValid(id);
        var size = isAscii ? id.Length : id.Length * sizeof(char);
        var start = Reserve(sizeof(int) + size);
        var piece = _pieces[^1].AsSpan(start);
        MemoryMarshal.Write(piece, isAscii ? id.Length : ~id.Length);
        var bytes = piece.Slice(sizeof(int), size);
        if (isAscii)
        {
            Encoding.ASCII.GetBytes(id, bytes);
        }
        else
        {
            MemoryMarshal.AsBytes(id.AsSpan()).CopyTo(bytes);
        }

        _last = id;
        return _lastPlace = ((uint)(_pieces.Count - 1) * PieceSize) + (uint)start;
    }

    /// <summary>Returns an id.</summary>
    /// <param name="place">Its place.</param>
    /// <returns>The id.</returns>
    public string Read(uint place)
    {
        var piece = _pieces[(int)(place / PieceSize)].AsSpan((int)(place % PieceSize));
        var length = MemoryMarshal.Read<int>(piece);
        var bytes = piece[sizeof(int)..];
        return length >= 0 ? Encoding.ASCII.GetString(bytes[..length]) : new string(MemoryMarshal.Cast<byte, char>(bytes[..(~length * sizeof(char))]));
    }

    // An id longer than a piece gets one of its own.
    private int Reserve(int size)
    {
        if (_used + size > PieceSize)
        {
            _pieces.Add(new byte[Math.Max(_pieces.Count == 0 ? FirstSize : PieceSize, size)]);
            _used = 0;
        }
        else if (_used + size is var needed && needed > _pieces[^1].Length)
        {
            var piece = _pieces[^1];
            Array.Resize(ref piece, Math.Clamp(piece.Length * 2, needed, PieceSize));
            _pieces[^1] = piece;
        }

        var start = _used;
        _used += size;
        return start;
    }
}
