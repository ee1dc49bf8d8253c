using System.ComponentModel;

namespace LocalizationKit.Worker.Api;

/// <summary>A text of a listing as it is handed in.</summary>
internal sealed record ListingFieldBody
{
    [Description("What the text is: title, bullet, description, attribute:material …")]
    public required string Name { get; init; }

    [Description("The source text.")]
    public required string Source { get; init; }

    [Description("The translation; null or absent when there is none yet: a worker with a translator fills it.")]
    public string? Target { get; init; }

    [Description("The greatest length of the translation in characters.")]
    public int? MaxLength { get; init; }

    [Description("What other engines made of the text.")]
    public IReadOnlyList<ListingCandidateBody>? Candidates { get; init; }
}
