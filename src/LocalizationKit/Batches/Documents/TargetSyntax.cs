using System.Text;

namespace LocalizationKit.Batches.Documents;

/// <summary>Writes text the way a format escapes it. Immutable.</summary>
internal abstract class TargetSyntax
{
    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">How the characters before it are written.</param>
    /// <returns>The text as it stands in the document; null when it cannot be written.</returns>
    public abstract string? Write(string text, TextAtomKind context);

    /// <summary>Returns whether an encoding has every character of a text.</summary>
    protected static bool CanEncode(Encoding encoding, string text)
    {
        try
        {
            return encoding.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
