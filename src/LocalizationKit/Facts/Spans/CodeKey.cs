using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Spans;

/// <summary>Brings codes into the form by which they are compared.</summary>
internal static class CodeKey
{
    /// <summary>Returns a code in upper case and half width, without the hyphens and blanks that houses write differently.</summary>
    public static string Of(ReadOnlySpan<char> code)
    {
        Span<char> key = stackalloc char[code.Length];
        var length = 0;
        foreach (var c in code)
        {
            var folded = Width.Fold(c);
            if (folded is not ('-' or '_' or ' ' or '\u00A0' or '\u202F' or '‑'))
            {
                key[length++] = CharacterCase.Upper(folded);
            }
        }

        return key[..length].ToString();
    }
}
