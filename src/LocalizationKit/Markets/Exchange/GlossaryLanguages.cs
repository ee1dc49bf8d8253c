namespace LocalizationKit.Markets.Exchange;

/// <summary>Says which two languages are taken from a termbase that may hold many.</summary>
/// <param name="Source">The source language; null for the one that the file names first.</param>
/// <param name="Target">The target language; null where the file has only one other.</param>
public sealed record GlossaryLanguages(LanguageTag? Source, LanguageTag? Target)
{
    /// <summary>Leaves the choice to the file.</summary>
    public static GlossaryLanguages OfFile { get; } = new(null, null);

    /// <summary>Returns whether texts of a language of the file serve where another one is asked for: region does not matter, script does.</summary>
    /// <param name="wanted">The language asked for.</param>
    /// <param name="given">The language of the file.</param>
    /// <returns>Whether the language serves.</returns>
    public static bool Serves(LanguageTag wanted, LanguageTag given)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(given);
        return wanted.Language == given.Language && (wanted.Script is null || given.Script is null || wanted.Script == given.Script);
    }
}
