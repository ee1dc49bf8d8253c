using LocalizationKit.Facts.Characters;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Spans;

/// <summary>Finds addresses that a translation engine tore apart: <c>example. com</c>.</summary>
internal static class TornAddress
{
    private const int MostBlanks = 12;

    /// <summary>Returns where a text holds an address with blanks inside; null when it does not.</summary>
    public static TextSpan? Find(string text, string address)
    {
        for (var start = 0; start + address.Length <= text.Length; start++)
        {
            if (CharacterCase.Upper(text[start]) == CharacterCase.Upper(address[0]) && EndOf(text, start, address) is > 0 and var end)
            {
                return TextSpan.Of(text, start, end - start);
            }
        }

        return null;
    }

    private static int EndOf(string text, int start, string address)
    {
        int i = start, blanks = 0;
        foreach (var c in address)
        {
            while (i < text.Length && text[i] == ' ' && blanks < MostBlanks)
            {
                i++;
                blanks++;
            }

            if (i >= text.Length || CharacterCase.Upper(text[i]) != CharacterCase.Upper(c))
            {
                return 0;
            }

            i++;
        }

        return i;
    }
}
