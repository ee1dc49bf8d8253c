using System.Globalization;
using System.Text;

namespace LocalizationKit.Batches.Documents.Xml;

/// <summary>Reads the references of well-formed XML. Pure.</summary>
internal static class XmlEntity
{
    /// <summary>Reads a reference.</summary>
    /// <param name="raw">The document from the ampersand on.</param>
    /// <param name="text">What it stands for.</param>
    /// <returns>Its length; 0 when it is none that every document knows.</returns>
    public static int Read(ReadOnlySpan<char> raw, out string text)
    {
        text = "";
        var end = raw[..Math.Min(raw.Length, 16)].IndexOf(';');
        if (end < 2)
        {
            return 0;
        }

        var name = raw[1..end];
        text = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => "",
        };
        if (name[0] == '#' && TryNumber(name[1..], out var value))
        {
            text = value.ToString();
        }

        return text.Length == 0 ? 0 : end + 1;
    }

    /// <summary>Reads a text with references, as attributes have it.</summary>
    public static string Decode(ReadOnlySpan<char> raw)
    {
        if (!raw.ContainsAny('&', '\r', '\n'))
        {
            return raw.ToString();
        }

        var text = new StringBuilder(raw.Length);
        while (raw.Length > 0)
        {
            var length = raw[0] == '&' ? Read(raw, out var character) : Plain(raw, out character);
            text.Append(length == 0 ? "&" : character);
            raw = raw[Math.Max(1, length)..];
        }

        return text.ToString();
    }

    private static int Plain(ReadOnlySpan<char> raw, out string text)
    {
        text = raw[0] is '\r' or '\n' ? " " : raw[0].ToString();
        return raw.StartsWith("\r\n") ? 2 : 1;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out Rune value)
    {
        value = default;
        var isHex = digits.StartsWith("x") || digits.StartsWith("X");
        return int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Rune.TryCreate(number, out value);
    }
}
