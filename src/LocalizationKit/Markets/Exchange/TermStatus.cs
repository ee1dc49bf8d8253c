namespace LocalizationKit.Markets.Exchange;

/// <summary>Says how a termbase stands to a term.</summary>
internal enum TermStatus
{
    /// <summary>The term to use.</summary>
    Preferred,

    /// <summary>The term may be used.</summary>
    Admitted,

    /// <summary>The term must not be used.</summary>
    Deprecated,
}
