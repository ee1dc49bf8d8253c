using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Translation;

/// <summary>Holds the translation of one text, or why there is none. Immutable.</summary>
/// <remarks>Exactly one of <see cref="Text"/> and <see cref="Failure"/> is not null.</remarks>
public sealed class TranslatedText
{
    private TranslatedText(string? text, TranslationFailure? failure, IReadOnlyList<TranslationTerm> missingTerms)
    {
        Text = text;
        Failure = failure;
        MissingTerms = missingTerms;
    }

    /// <summary>Gets the translation; null when there is none.</summary>
    public string? Text { get; }

    /// <summary>Gets why there is no translation; null when there is one.</summary>
    public TranslationFailure? Failure { get; }

    /// <summary>Gets the approved terms of which no admitted rendering was seen in the translation. They may stand there inflected: a check decides.</summary>
    public IReadOnlyList<TranslationTerm> MissingTerms { get; }

    /// <summary>Gets whether there is a translation.</summary>
    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsTranslated => Text is not null;

    /// <summary>Wraps a translation.</summary>
    /// <param name="text">The translation.</param>
    /// <param name="missingTerms">The approved terms that were not seen in it; null for none.</param>
    /// <returns>The outcome.</returns>
    public static TranslatedText Of(string text, IReadOnlyList<TranslationTerm>? missingTerms = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TranslatedText(text, null, missingTerms ?? []);
    }

    /// <summary>Wraps a failure.</summary>
    /// <param name="failure">Why there is no translation.</param>
    /// <returns>The outcome.</returns>
    public static TranslatedText Of(TranslationFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new TranslatedText(null, failure, []);
    }
}
