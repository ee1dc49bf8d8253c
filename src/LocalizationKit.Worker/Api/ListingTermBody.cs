using System.ComponentModel;

namespace LocalizationKit.Worker.Api;

/// <summary>A term of a listing as it is handed in.</summary>
internal sealed record ListingTermBody
{
    [Description("The term in the source language.")]
    public required string Source { get; init; }

    [Description("Its admitted renderings, the preferred one first.")]
    public IReadOnlyList<string>? Target { get; init; }

    [Description("Renderings that must not be used.")]
    public IReadOnlyList<string>? Forbidden { get; init; }
}
