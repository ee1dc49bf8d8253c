using LocalizationKit.Worker.Security;

namespace LocalizationKit.Worker.Api;

/// <summary>Maps the routes of the API.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/v1").WithTags("Listings").ProducesProblem(401).ProducesProblem(403).ProducesProblem(429);
        api.MapPost("/listings", (HttpRequest request, SubmitEndpoint submit, CancellationToken token) => submit.HandleAsync(request, token))
            .WithName("SubmitListings").WithSummary("Hands listings in: one JSON object, or JSON Lines (application/x-ndjson). The same record twice is one listing.")
            .Accepts<ListingBody>("application/json", "application/x-ndjson").Produces<RecordStatus>(202).ProducesProblem(400).ProducesProblem(413).ProducesProblem(415).ProducesProblem(503)
            .RequireAuthorization(Policies.Submit);
        api.MapGet("/listings", ListingEndpoints.QueryAsync)
            .WithName("QueryListings").WithSummary("Lists current revisions page by page, by state, verdict, market, vertical or check.")
            .Produces<ListingPageResource>().ProducesProblem(400).RequireAuthorization(Policies.Read);
        api.MapGet("/listings/{id}", ListingEndpoints.FindAsync)
            .WithName("GetListing").WithSummary("Shows a listing with its record and its result.")
            .Produces<ListingResource>().ProducesProblem(404).ProducesProblem(410).RequireAuthorization(Policies.Read);
        api.MapPost("/listings/{id}/decision", ListingEndpoints.DecideAsync)
            .WithName("DecideListing").WithSummary("Approves, corrects or rejects a listing that waits for a reviewer.")
            .Produces<ListingResource>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).RequireAuthorization(Policies.Review);
        api.MapPost("/listings/{id}/retry", ListingEndpoints.RetryAsync)
            .WithName("RetryListing").WithSummary("Tries a dead listing, or a release that was given up, again.")
            .Produces(202).ProducesProblem(409).RequireAuthorization(Policies.Admin);
        api.MapDelete("/listings/{id}", ListingEndpoints.EraseAsync)
            .WithName("EraseListing").WithSummary("Erases every revision of a listing with its texts and results.")
            .Produces(204).ProducesProblem(404).RequireAuthorization(Policies.Admin);
        api.MapGet("/stats", ReportEndpoints.StatsAsync)
            .WithName("GetStats").WithSummary("Sums the ledger up.").Produces<StatsResource>().RequireAuthorization(Policies.Read);
        api.MapGet("/corrections", ReportEndpoints.Corrections)
            .WithName("ExportCorrections").WithSummary("Exports what reviewers decided, as JSON Lines: format=reviews or format=pairs.")
            .Produces<string>(200, "application/x-ndjson").ProducesProblem(400).RequireAuthorization(Policies.Admin);
    }
}
