using System.Globalization;
using System.Text;

namespace LocalizationKit.Batches.Documents.Json;

/// <summary>Writes text between the quotes of a JSON document.</summary>
internal sealed class JsonSyntax(Encoding encoding) : TargetSyntax
{
    /// <inheritdoc/>
    public override string? Write(string text, TextAtomKind context)
    {
        var written = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => written.Append("\\\""),
                '\\' => written.Append("\\\\"),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                < 0x20 => Escape(written, rune),
                _ => rune.Value < 0x80 || CanEncode(encoding, rune.ToString()) ? written.Append(rune.ToString()) : Escape(written, rune),
            };
        }

        return written.ToString();
    }

    /// <summary>Reads what stands between two quotes of a sound document.</summary>
    public static void Read(ReadOnlySpan<char> raw, long offset, TextMap map)
    {
        var at = 0;
        while (at < raw.Length)
        {
            if (raw[at] != '\\')
            {
                var end = raw[at..].IndexOf('\\');
                end = end < 0 ? raw.Length : at + end;
                map.Add(raw[at..end], offset + at, end - at, TextAtomKind.Plain);
                at = end;
                continue;
            }

            var length = ReadEscape(raw[at..], out var character);
            if (char.IsHighSurrogate(character) && raw.Length > at + 7 && raw[at + 6] == '\\' && raw[at + 7] == 'u')
            {
                length += ReadEscape(raw[(at + 6)..], out var low);
                map.Add([character, low], offset + at, length, TextAtomKind.Escape);
            }
            else
            {
                map.Add([character], offset + at, length, TextAtomKind.Escape);
            }

            at += length;
        }
    }

    private static StringBuilder Escape(StringBuilder written, Rune rune)
    {
        foreach (var unit in rune.ToString())
        {
            written.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }

        return written;
    }

    private static int ReadEscape(ReadOnlySpan<char> raw, out char character)
    {
        if (raw[1] == 'u')
        {
            character = (char)ushort.Parse(raw.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            return 6;
        }

        character = raw[1] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => raw[1] };
        return 2;
    }
}
