using System.ComponentModel;

namespace LocalizationKit.Worker.Api;

/// <summary>A translation by another engine as it is handed in.</summary>
internal sealed record ListingCandidateBody
{
    [Description("The engine.")]
    public required string Engine { get; init; }

    [Description("Its translation.")]
    public required string Text { get; init; }
}
