using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Review;

/// <summary>Writes what reviewers decided as JSON Lines: as reviewed listings to train on, or as approved pairs to mine terms from.</summary>
internal sealed class CorrectionExport(IReviewStore review)
{
    private const int PageSize = 200;
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gives each decided listing as it was judged, with <c>bad</c> and <c>review</c>: decision, reason, and the corrected targets.</summary>
    public async IAsyncEnumerable<string> ReadReviewsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var listing in ReadAsync(cancellationToken))
        {
            var record = JsonNode.Parse(listing.Record!)!.AsObject();

            // What the trainer asks for: was the translation, as it was judged, unfit to go out?
            record["bad"] = listing.Decision != ReviewDesk.Approve;
            record["review"] = new JsonObject
            {
                ["decision"] = listing.Decision,
                ["verdict"] = listing.Verdict,
                ["quality"] = listing.Quality,
                ["risk"] = listing.Risk,
                ["reason"] = listing.Reason,
                ["corrected"] = TargetsOf(listing.Corrected),
            };
            yield return record.ToJsonString(Options);
        }
    }

    /// <summary>Gives each listing a reviewer let out, as it went out.</summary>
    public async IAsyncEnumerable<string> ReadPairsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var listing in ReadAsync(cancellationToken))
        {
            if (listing.Decision != ReviewDesk.Reject)
            {
                yield return listing.Corrected ?? listing.Record!;
            }
        }
    }

    private static JsonArray? TargetsOf(string? corrected)
    {
        if (corrected is null)
        {
            return null;
        }

        var root = JsonNode.Parse(corrected)!.AsObject();
        var targets = root["fields"] is JsonArray fields ? fields.Select(f => f!["target"]) : [root["target"]];
        return [.. targets.Select(t => t?.DeepClone())];
    }

    private async IAsyncEnumerable<StoredListing> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long after = 0;
        while (await review.ListDecidedAsync(after, PageSize, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var listing in page)
            {
                yield return listing;
            }

            after = page[^1].Sequence;
        }
    }
}
