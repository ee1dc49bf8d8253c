using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Cuts plain words itself and looks for ICU when the first text has others. Safe to share.</summary>
internal sealed class LateWordBreaker : WordBreaker
{
    private readonly Lazy<IcuWordBreaker?> _icu = new(IcuWordBreaker.TryCreate);
    private readonly SimpleWordBreaker _simple = new();

    /// <inheritdoc/>
    public override IReadOnlyList<Token> Break(string text, LanguageTag language) =>
        text.Length == 0 ? []
        : PlainWords.TryBreak(text) is { } plain ? plain
        : _icu.Value is { } icu ? icu.Break(text, language)
        : _simple.Break(text, language);
}
