namespace LocalizationKit.Translation;

/// <summary>Says why a text was not translated.</summary>
/// <param name="Kind">The class of the fault.</param>
/// <param name="Message">What happened and how to mend it; holds neither keys nor the text.</param>
/// <param name="RetryAfter">How long the service asks to wait; null where it does not say.</param>
public sealed record TranslationFailure(TranslationFailureKind Kind, string Message, TimeSpan? RetryAfter = null)
{
    /// <summary>Gets the id of the check that documents the fault, <c>LK92xx</c>.</summary>
    public string CheckId => Kind switch
    {
        TranslationFailureKind.Unavailable => "LK9201",
        TranslationFailureKind.Throttled => "LK9202",
        TranslationFailureKind.AccessDenied => "LK9203",
        TranslationFailureKind.QuotaExhausted => "LK9204",
        TranslationFailureKind.RequestRefused => "LK9205",
        TranslationFailureKind.InvalidResponse => "LK9206",
        TranslationFailureKind.LanguageUnsupported => "LK9207",
        TranslationFailureKind.BudgetSpent => "LK9213",
        _ => "LK9208",
    };

    /// <summary>Gets whether every further call would fail in the same way until someone acts: a run should stop.</summary>
    public bool StopsRun => Kind is TranslationFailureKind.AccessDenied or TranslationFailureKind.QuotaExhausted;

    /// <summary>Gets whether the same call may succeed later without anyone changing anything.</summary>
    public bool IsTransient => Kind is TranslationFailureKind.Unavailable or TranslationFailureKind.Throttled;
}
