using LocalizationKit.Hosting.Packs;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Worker.Board;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LocalizationKit.Worker.Pages;

/// <summary>The queue of listings, by state, market, vertical, verdict and check.</summary>
internal sealed class IndexModel(IVerdictStore store, IReviewStore review, ListingBoard board, IPipelineProvider pipelines) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Market { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Vertical { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Verdict { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Check { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public IReadOnlyList<ListingView> Items { get; private set; } = [];

    public string? Next { get; private set; }

    public StoreStatistics Sums { get; private set; } = new(new Dictionary<ListingState, long>(), 0, 0, []);

    public IReadOnlyList<string> Markets => pipelines.Markets.Ids;

    /// <summary>Gets the states that have a tab, in the order of their urgency.</summary>
    public static IReadOnlyList<ListingState> Tabs { get; } =
        [ListingState.InReview, ListingState.Blocked, ListingState.DeadLettered, ListingState.Untranslated, ListingState.Received, ListingState.Published, ListingState.Approved, ListingState.Rejected];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Sums = await review.SumAsync(cancellationToken);
        var state = StateNames.TryParse(State, out var asked) ? asked : ListingState.InReview;
        State = StateNames.Of(state);
        try
        {
            var page = await store.QueryAsync(
                new ListingQuery { State = state, Market = Blank(Market), Vertical = Blank(Vertical), Verdict = Blank(Verdict), Check = Blank(Check), Cursor = Blank(Cursor), Limit = PageSize, IncludesText = true },
                cancellationToken);
            Items = [.. page.Items.Select(board.Show)];
            Next = page.Next;
        }
        catch (FormatException)
        {
            return RedirectToPage();
        }

        return Page();
    }

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
