using LocalizationKit.Hosting.Packs;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Worker.Board;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LocalizationKit.Worker.Pages;

/// <summary>The last thirty days in figures.</summary>
internal sealed class DashboardModel(IReviewStore review, IPipelineProvider pipelines, TimeProvider time) : PageModel
{
    private const int Days = 30;
    private const int Lines = 6;

    public StoreStatistics Sums { get; private set; } = null!;

    public IReadOnlyList<TrendLine> Trend { get; private set; } = [];

    public IReadOnlyList<(string Market, long Judged, long Published)> Shares { get; private set; } = [];

    public long Judged { get; private set; }

    public double? PublishShare { get; private set; }

    public string? PackTrouble => pipelines.LastError is null ? null : "New packs were refused and the old ones are in use; the log says why.";

    public DateOnly First { get; private set; }

    public DateOnly Last { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Last = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        First = Last.AddDays(1 - Days);
        Sums = await review.SumAsync(cancellationToken);
        var days = await review.ScoreDailyAsync(new DateTimeOffset(First, TimeOnly.MinValue, TimeSpan.Zero), cancellationToken);
        Judged = days.Sum(d => d.Judged);
        PublishShare = Judged == 0 ? null : (double)days.Sum(d => d.Published) / Judged;
        Trend = TrendLine.Draw(days, First, Days, Lines);
        Shares = [.. days.GroupBy(d => d.Market, StringComparer.Ordinal).Select(g => (g.Key.Length == 0 ? "no market" : g.Key, g.Sum(d => d.Judged), g.Sum(d => d.Published))).OrderBy(s => s.Item1, StringComparer.Ordinal)];
    }
}
