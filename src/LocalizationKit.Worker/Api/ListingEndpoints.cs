using LocalizationKit.Batches;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Review;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Worker.Security;

namespace LocalizationKit.Worker.Api;

/// <summary>Shows listings, takes decisions, erases.</summary>
internal static class ListingEndpoints
{
    public static async Task<IResult> FindAsync(HttpContext context, string id, IVerdictStore store, CancellationToken cancellationToken)
    {
        var found = await store.FindAsync(RawPath.IdOf(context, id), cancellationToken);
        return found switch
        {
            { Listing: { } listing } => Results.Ok(ListingResource.Of(listing)),
            { IsErased: true } => Problems.Of(StatusCodes.Status410Gone, "Erased", "The listing was erased."),
            _ => NotFound(),
        };
    }

    public static async Task<IResult> QueryAsync(
        IVerdictStore store, string? state, string? verdict, string? market, string? vertical, string? check, string? cursor, int? limit, CancellationToken cancellationToken)
    {
        ListingState? asked = null;
        if (state is not null)
        {
            if (!StateNames.TryParse(state, out var parsed))
            {
                return Problems.Of(StatusCodes.Status400BadRequest, "Unknown state", $"There is no state '{state}'; states are {string.Join(", ", StateNames.All.Order(StringComparer.Ordinal))}.");
            }

            asked = parsed;
        }

        if (limit is < 1 or > 500)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "Limit out of range", $"The limit is {limit}; write a number from 1 to 500.");
        }

        try
        {
            var page = await store.QueryAsync(new ListingQuery { State = asked, Verdict = verdict, Market = market, Vertical = vertical, Check = check, Cursor = cursor, Limit = limit ?? 50 }, cancellationToken);
            return Results.Ok(new ListingPageResource([.. page.Items.Select(ListingResource.Of)], page.Next));
        }
        catch (FormatException exception)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "Unknown cursor", exception.Message);
        }
    }

    public static async Task<IResult> DecideAsync(HttpContext context, string id, DecisionRequest request, IVerdictStore store, ReviewDesk desk, CancellationToken cancellationToken)
    {
        var listingId = RawPath.IdOf(context, id);
        IReadOnlyList<FieldCorrection> corrections = [];
        if (request.Fields is { Count: > 0 } fields)
        {
            var found = await store.FindAsync(listingId, cancellationToken);
            if (found.Listing is not { Record: { } record })
            {
                return NotFound();
            }

            if (!TryResolve(fields, RecordReader.Parse(record), out corrections, out var error))
            {
                return Problems.Of(StatusCodes.Status400BadRequest, "Unknown field", error);
            }
        }

        var outcome = await desk.DecideAsync(listingId, request.Revision, request.Decision ?? "", corrections, context.User.Identity?.Name ?? "", request.Reason, cancellationToken);
        if (outcome.Status == DecisionStatus.Taken)
        {
            return await FindAsync(context, id, store, cancellationToken);
        }

        return outcome.Status == DecisionStatus.NotFound
            ? NotFound()
            : Problems.Of(StatusCodes.Status409Conflict, "The decision was not taken", outcome.Error ?? "", outcome.Verdict is null ? null : new Dictionary<string, object?> { ["reasons"] = outcome.Verdict.Gate.Reasons });
    }

    public static async Task<IResult> EraseAsync(HttpContext context, string id, IReviewStore review, CancellationToken cancellationToken) =>
        await review.EraseAsync(RawPath.IdOf(context, id), context.User.Identity?.Name ?? "", cancellationToken) ? Results.NoContent() : NotFound();

    public static async Task<IResult> RetryAsync(HttpContext context, string id, IReviewStore review, CancellationToken cancellationToken) =>
        await review.RetryAsync(RawPath.IdOf(context, id), cancellationToken)
            ? Results.Accepted()
            : Problems.Of(StatusCodes.Status409Conflict, "Nothing to try again", "The listing is not dead and none of its releases was given up.");

    private static IResult NotFound() => Problems.Of(StatusCodes.Status404NotFound, "No such listing", "There is no listing with this id; percent-encode ids that hold '/' or '%'.");

    private static bool TryResolve(IReadOnlyList<CorrectedField> fields, Listing listing, out IReadOnlyList<FieldCorrection> corrections, out string error)
    {
        var resolved = new List<FieldCorrection>();
        corrections = resolved;
        foreach (var field in fields)
        {
            var index = field.Index ?? IndexOf(listing, field.Name, fields.TakeWhile(f => !ReferenceEquals(f, field)).Count(f => f.Index is null && f.Name == field.Name));
            if (index < 0 || index >= listing.Fields.Count || field.Target is null)
            {
                error = field.Target is null ? "A field has no 'target'; give the new translation." : $"The listing has no such field '{field.Name ?? field.Index?.ToString(System.Globalization.CultureInfo.InvariantCulture)}'; its fields are {string.Join(", ", listing.Fields.Select(f => f.Name))}.";
                return false;
            }

            resolved.Add(new FieldCorrection(index, field.Target));
        }

        error = "";
        return true;
    }

    private static int IndexOf(Listing listing, string? name, int occurrence) =>
        Enumerable.Range(0, listing.Fields.Count).Where(i => listing.Fields[i].Name == name).Skip(occurrence).DefaultIfEmpty(-1).First();
}
