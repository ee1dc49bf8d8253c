using LocalizationKit.Translation;

namespace LocalizationKit;

/// <summary>Says why a field of a listing was not translated.</summary>
/// <param name="FieldIndex">The index of the field, from 0.</param>
/// <param name="Failure">What happened.</param>
public sealed record FieldFailure(int FieldIndex, TranslationFailure Failure);
