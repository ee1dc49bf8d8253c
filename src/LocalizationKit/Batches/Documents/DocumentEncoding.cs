using System.Text;
using System.Text.RegularExpressions;

namespace LocalizationKit.Batches.Documents;

/// <summary>Holds the encoding of a document and the length of its byte order mark. Immutable.</summary>
/// <param name="Encoding">The encoding; bytes that are none of its characters become <see cref="InvalidByte"/>.</param>
/// <param name="MarkLength">The number of bytes of the byte order mark.</param>
internal sealed partial record DocumentEncoding(Encoding Encoding, int MarkLength)
{
    /// <summary>Stands for bytes that are no character; a noncharacter, so no sound text has it.</summary>
    public const char InvalidByte = '\uFFFF';

    /// <summary>Gets UTF-8 without byte order mark.</summary>
    public static DocumentEncoding Utf8 { get; } = new(Marking("utf-8")!, 0);

    /// <summary>Finds the encoding of an XML document, a PO file or a plain document from its first bytes.</summary>
    /// <param name="start">The first bytes.</param>
    /// <param name="given">What the user says; null to go by the bytes.</param>
    /// <returns>The encoding; null with the name of one that is not known.</returns>
    public static (DocumentEncoding? Encoding, string? Unknown) Detect(ReadOnlySpan<byte> start, string? given)
    {
        if (OfMark(start) is { } marked)
        {
            return (marked, null);
        }

        var name = given ?? OfPattern(start) ?? Declared(start) ?? "utf-8";
        return Marking(name) is { } encoding ? (new DocumentEncoding(encoding, 0), null) : (null, name);
    }

    private static DocumentEncoding? OfMark(ReadOnlySpan<byte> start) =>
        start.StartsWith("\uFEFF"u8) ? new DocumentEncoding(Marking("utf-8")!, 3)
        : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? new DocumentEncoding(Marking("utf-32")!, 4)
        : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new DocumentEncoding(Marking("utf-16")!, 2)
        : start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new DocumentEncoding(Marking("utf-16BE")!, 2)
        : null;

    // UTF-16 without a mark: every other byte of "<?xml" or "{" is zero.
    private static string? OfPattern(ReadOnlySpan<byte> start) =>
        start.Length < 4 ? null
        : start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0 ? "utf-16"
        : start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0 ? "utf-16BE"
        : null;

    private static string? Declared(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start);
        var match = text.StartsWith("<?xml", StringComparison.Ordinal) ? XmlDeclaration().Match(text) : CharsetHeader().Match(text);
        if (!match.Success || match.Groups["name"].Value is "CHARSET")
        {
            return null;
        }

        // What could be read so far is one byte per character, whatever the declaration says of UTF-16.
        var name = match.Groups["name"].Value;
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ucs-2", StringComparison.OrdinalIgnoreCase) ? null : name;
    }

    private static Encoding? Marking(string name)
    {
        // A document in UTF-7 or an encoding with shifts cannot be cut at any character.
        if (name.Contains("utf-7", StringComparison.OrdinalIgnoreCase) || name.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) || name.StartsWith("hz-gb", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var replacement = new DecoderReplacementFallback(InvalidByte.ToString());
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, replacement)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, replacement);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^<\?xml[^>]{0,200}?\sencoding\s*=\s*["'](?<name>[A-Za-z][A-Za-z0-9._-]{0,40})["']""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex XmlDeclaration();

    // Only in the header of a PO file, the entry without a text: elsewhere the words say nothing of the document.
    [GeneratedRegex("""msgid\s+""\s+msgstr\s(?:(?!\nmsgid).){0,3000}?Content-Type:[^"\r\n]{0,100}charset=(?<name>[A-Za-z][A-Za-z0-9._-]{0,40})""", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CharsetHeader();
}
