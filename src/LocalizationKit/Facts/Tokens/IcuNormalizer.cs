using System.Text;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Brings texts into a normal form of Unicode. Safe to share.</summary>
/// <remarks>
/// A program that runs without cultures (<c>System.Globalization.Invariant</c>, as the native one does, for to load ICU is a tenth of its start) has a framework that leaves
/// texts as they are: there ICU is asked directly, and loaded when the first text needs it.
/// </remarks>
internal static unsafe class IcuNormalizer
{
    private const int BufferTooSmall = 15;

    private static readonly bool IsInvariant = AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant) && isInvariant;

    /// <summary>Normalizes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">The form.</param>
    /// <returns>The normalized text; without ICU the text as it is.</returns>
    public static string Normalize(string text, NormalizationForm form) =>
        !IsInvariant ? text.Normalize(form)
        : Ascii.IsValid(text) || IcuLibrary.Instance is not { } library ? text
        : Normalize(library, text, form);

    /// <summary>Normalizes a text by ICU itself.</summary>
    internal static string Normalize(IcuLibrary library, string text, NormalizationForm form)
    {
        var status = 0;
        var normalizer = form switch
        {
            NormalizationForm.FormKC => library.GetCompatibleComposition(&status),
            NormalizationForm.FormD => library.GetDecomposition(&status),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
        var room = (text.Length * 4) + 32;
        while (true)
        {
            var buffer = new char[room];
            status = 0;
            int length;
            fixed (char* from = text, to = buffer)
            {
                length = library.Normalize(normalizer, from, text.Length, to, room, &status);
            }

            if (status <= 0)
            {
                return new string(buffer, 0, length);
            }

            if (status != BufferTooSmall)
            {
                return text;
            }

            room = length;
        }
    }
}
