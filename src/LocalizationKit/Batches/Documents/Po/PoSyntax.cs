using System.Text;

namespace LocalizationKit.Batches.Documents.Po;

/// <summary>Writes text between the quotes of a PO file.</summary>
internal sealed class PoSyntax(Encoding encoding) : TargetSyntax
{
    /// <inheritdoc/>
    public override string? Write(string text, TextAtomKind context) => !CanEncode(encoding, text) ? null : text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);

    /// <summary>Reads what stands between two quotes.</summary>
    public static void Read(ReadOnlySpan<char> raw, long offset, TextMap map)
    {
        var at = 0;
        while (at < raw.Length)
        {
            if (raw[at] != '\\' || at + 1 == raw.Length)
            {
                var end = raw[(at + 1)..].IndexOf('\\');
                end = end < 0 ? raw.Length : at + 1 + end;
                map.Add(raw[at..end], offset + at, end - at, TextAtomKind.Plain);
                at = end;
                continue;
            }

            var length = ReadEscape(raw[at..], out var character);
            map.Add([character], offset + at, length, TextAtomKind.Escape);
            at += length;
        }
    }

    private static int ReadEscape(ReadOnlySpan<char> raw, out char character)
    {
        character = raw[1] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'a' => '\a', 'b' => '\b', 'f' => '\f', 'v' => '\v', _ => raw[1] };
        var isHex = raw[1] == 'x';
        var (start, most) = isHex ? (2, 2) : (1, 3);
        var digits = 0;
        while (digits < most && start + digits < raw.Length && (isHex ? char.IsAsciiHexDigit(raw[start + digits]) : raw[start + digits] is >= '0' and <= '7'))
        {
            digits++;
        }

        if (digits == 0)
        {
            return 2;
        }

        character = (char)Convert.ToInt32(raw.Slice(start, digits).ToString(), isHex ? 16 : 8);
        return start + digits;
    }
}
