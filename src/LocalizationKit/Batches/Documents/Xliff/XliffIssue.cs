namespace LocalizationKit.Batches.Documents.Xliff;

/// <summary>Says what is wrong with a target, in the terms of ITS 2.0 (Localization Quality Issue). Immutable.</summary>
/// <param name="FieldIndex">The field of the listing, from 0.</param>
/// <param name="Start">The first character of the target at fault; -1 for the whole target.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Type">One of the types of ITS, e.g. <c>mistranslation</c>.</param>
/// <param name="Comment">What is wrong, in words.</param>
/// <param name="Severity">How bad it is, 0 to 100.</param>
internal sealed record XliffIssue(int FieldIndex, int Start, int Length, string Type, string Comment, int Severity)
{
    /// <summary>Gets whether the issue counts; one that was accepted does not.</summary>
    public bool IsEnabled { get; init; } = true;
}
