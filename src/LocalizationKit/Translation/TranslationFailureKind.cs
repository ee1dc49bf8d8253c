namespace LocalizationKit.Translation;

/// <summary>Classes the ways in which a translator can fail.</summary>
public enum TranslationFailureKind
{
    /// <summary>The service did not answer, or answered that it cannot, after all retries.</summary>
    Unavailable,

    /// <summary>The service asks to slow down, after all retries.</summary>
    Throttled,

    /// <summary>The key, token, region or endpoint is not accepted.</summary>
    AccessDenied,

    /// <summary>The paid or free volume is used up.</summary>
    QuotaExhausted,

    /// <summary>The service says that the request is wrong.</summary>
    RequestRefused,

    /// <summary>The answer cannot be read, or is not an answer to the question.</summary>
    InvalidResponse,

    /// <summary>The service does not translate between these languages.</summary>
    LanguageUnsupported,

    /// <summary>A text that had to be kept did not come back as it was.</summary>
    KeptTextLost,

    /// <summary>The run has sent as many characters as the user allows.</summary>
    BudgetSpent,
}
