namespace LocalizationKit.Reporting.Insights;

/// <summary>Says how a group compares with the rest.</summary>
internal enum Standing
{
    /// <summary>No difference that could not be chance.</summary>
    Ordinary,

    /// <summary>More of its listings are held.</summary>
    Worse,

    /// <summary>Fewer of its listings are held.</summary>
    Better,
}
