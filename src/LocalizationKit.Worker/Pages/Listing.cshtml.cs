using LocalizationKit.Hosting.Review;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Worker.Board;
using LocalizationKit.Worker.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LocalizationKit.Worker.Pages;

/// <summary>One listing, both sides next to each other, and the decision about it.</summary>
internal sealed class ListingModel(IVerdictStore store, IReviewStore review, ReviewDesk desk, ListingBoard board) : PageModel
{
    public ListingView View { get; private set; } = null!;

    public string? Error { get; private set; }

    public string? Reason { get; private set; }

    public string? NextId { get; private set; }

    public bool IsAdmin => User.IsInRole(Roles.Admin);

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } listing)
        {
            return Missing();
        }

        View = board.Show(listing);
        NextId = await NextAsync(listing, cancellationToken);
        return Page();
    }

    /// <summary>Judges what is in the boxes now; called while the reviewer writes.</summary>
    public async Task<IActionResult> OnPostJudgeAsync(string? id, string[]? target, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { Record: not null } listing ? Partial("_Rejudged", board.Rejudge(listing, target ?? [])) : NotFound();

    /// <summary>Puts the suggestion of a finding into its box, for browsers without scripts; nothing is decided by that.</summary>
    public async Task<IActionResult> OnPostUseAsync(string? id, int finding, string? reason, string[]? target, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { Record: not null } listing)
        {
            return Missing();
        }

        View = board.Use(listing, target ?? [], finding);
        Reason = reason;
        NextId = await NextAsync(listing, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? id, int revision, string? decision, string? reason, string[]? target, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { Record: not null } listing)
        {
            return Missing();
        }

        var changes = ListingBoard.Changes(listing, target ?? []);
        var kind = decision == ReviewDesk.Approve && changes.Count > 0 ? ReviewDesk.Correct : decision ?? "";
        var outcome = await desk.DecideAsync(listing.Id, revision, kind, kind == ReviewDesk.Correct ? changes : [], User.Identity?.Name ?? "", reason, cancellationToken);
        if (outcome.Status == DecisionStatus.Taken)
        {
            return await NextAsync(listing, cancellationToken) is { } next ? RedirectToPage("/Listing", new { id = next }) : RedirectToPage("/Index");
        }

        Error = outcome.Error;
        Reason = reason;
        View = board.Rejudge(listing, target ?? []);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    public async Task<IActionResult> OnPostEraseAsync(string? id, CancellationToken cancellationToken)
    {
        if (!IsAdmin)
        {
            return Forbid();
        }

        await review.EraseAsync(id ?? "", User.Identity?.Name ?? "", cancellationToken);
        return RedirectToPage("/Index");
    }

    private async Task<StoredListing?> FindAsync(string? id, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(id) ? null : (await store.FindAsync(id, cancellationToken)).Listing;

    // The next one in the same queue, so that a reviewer can go through it without coming back to the list.
    private async Task<string?> NextAsync(StoredListing listing, CancellationToken cancellationToken)
    {
        var cursor = listing.Sequence.ToString("x", System.Globalization.CultureInfo.InvariantCulture);
        var query = new ListingQuery { State = listing.State == ListingState.Blocked ? ListingState.Blocked : ListingState.InReview, Market = listing.Market, Limit = 1 };
        var page = await store.QueryAsync(query with { Cursor = cursor }, cancellationToken);
        return page.Items.Count > 0 ? page.Items[0].Id : null;
    }

    private IActionResult Missing()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Content("There is no such listing.");
    }
}
