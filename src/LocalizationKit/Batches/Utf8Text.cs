using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace LocalizationKit.Batches;

/// <summary>Tells UTF-8 from other bytes.</summary>
internal static class Utf8Text
{
    /// <summary>Returns the offset of the first byte that is not part of a UTF-8 character; -1 when there is none.</summary>
    public static int IndexOfInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) == OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }

    /// <summary>Returns whether a text begins with the byte order mark of UTF-16.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
}
