using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Cuts words by the dictionaries of ICU. Safe to share: every thread has an iterator of its own.</summary>
internal sealed class IcuWordBreaker : WordBreaker
{
    [ThreadStatic]
    private static IcuIterator? s_iterator;

    private readonly IcuLibrary _library;
    private readonly SimpleWordBreaker _fallback = new();

    private IcuWordBreaker(IcuLibrary library) => _library = library;

    /// <summary>Makes a word breaker of the ICU of this machine.</summary>
    /// <returns>The word breaker; null when there is no usable ICU.</returns>
    public static IcuWordBreaker? TryCreate()
    {
        if (IcuLibrary.Instance is not { } library || IcuIterator.TryOpen(library) is not { } probe)
        {
            return null;
        }

        s_iterator ??= probe;
        return new IcuWordBreaker(library);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Token> Break(string text, LanguageTag language)
    {
        s_iterator ??= IcuIterator.TryOpen(_library);
        return s_iterator?.Break(text) ?? _fallback.Break(text, language);
    }
}
