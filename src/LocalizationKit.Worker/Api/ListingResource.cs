using System.Text.Json;
using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Worker.Api;

/// <summary>A listing as the API shows it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Revision">The revision, from 1.</param>
/// <param name="State">received, judged, published, in-review, approved, rejected, blocked, dead-lettered.</param>
internal sealed record ListingResource(string Id, int Revision, string State)
{
    public string? Market { get; init; }

    public string? Vertical { get; init; }

    public string? Engine { get; init; }

    public string? Verdict { get; init; }

    public double? Quality { get; init; }

    public double? Risk { get; init; }

    public string? Error { get; init; }

    public string? Decision { get; init; }

    public string? DecidedBy { get; init; }

    public string? Reason { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? JudgedAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public DateTimeOffset? ReleasedAt { get; init; }

    /// <summary>Gets the record, with the reviewer's corrections where there are any; left out in lists.</summary>
    public JsonElement? Record { get; init; }

    /// <summary>Gets the result record as the command line writes it; left out in lists.</summary>
    public JsonElement? Result { get; init; }

    public static ListingResource Of(StoredListing listing) => new(listing.Id, listing.Revision, StateNames.Of(listing.State))
    {
        Market = listing.Market,
        Vertical = listing.Vertical,
        Engine = listing.Engine,
        Verdict = listing.Verdict,
        Quality = listing.Quality,
        Risk = listing.Risk,
        Error = listing.Error,
        Decision = listing.Decision,
        DecidedBy = listing.DecidedBy,
        Reason = listing.Reason,
        ReceivedAt = listing.ReceivedAt,
        JudgedAt = listing.JudgedAt,
        DecidedAt = listing.DecidedAt,
        ReleasedAt = listing.ReleasedAt,
        Record = Parse(listing.Corrected ?? listing.Record),
        Result = Parse(listing.Result),
    };

    private static JsonElement? Parse(string? json) => json is null ? null : JsonElement.Parse(json);
}
