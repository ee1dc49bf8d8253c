using System.Globalization;
using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Worker.Board;

/// <summary>One line of the chart of quality over time.</summary>
/// <param name="Name">The market and, where known, the engine.</param>
/// <param name="Points">The points of the SVG line.</param>
/// <param name="Dots">Each day with its place and its value.</param>
/// <param name="Last">The latest quality.</param>
internal sealed record TrendLine(string Name, string Points, IReadOnlyList<(double X, double Y, string Label)> Dots, double Last)
{
    public const double Width = 640;
    public const double Height = 200;

    /// <summary>Draws one line for each market and engine, those with the most listings first.</summary>
    public static IReadOnlyList<TrendLine> Draw(IReadOnlyList<DailyScore> days, DateOnly first, int count, int atMost) =>
        [.. days.Where(d => d.Quality is not null)
            .GroupBy(d => (d.Market, d.Engine))
            .OrderByDescending(g => g.Sum(d => d.Judged))
            .Take(atMost)
            .Select(g => Draw(NameOf(g.Key.Market, g.Key.Engine), [.. g.OrderBy(d => d.Day)], first, count))];

    private static TrendLine Draw(string name, IReadOnlyList<DailyScore> days, DateOnly first, int count)
    {
        var culture = CultureInfo.InvariantCulture;
        var dots = days.Select(d => (
            X: Math.Round((d.Day.DayNumber - first.DayNumber) * Width / Math.Max(1, count - 1), 1),
            Y: Math.Round(Height - (Math.Clamp(d.Quality!.Value, 0, 100) * Height / 100), 1),
            Label: string.Create(culture, $"{name}, {d.Day:yyyy-MM-dd}: {d.Quality:0.0} ({d.Judged} listings)"))).ToList();
        return new TrendLine(name, string.Join(' ', dots.Select(d => string.Create(culture, $"{d.X},{d.Y}"))), dots, days[^1].Quality!.Value);
    }

    private static string NameOf(string market, string engine) => (market, engine) switch
    {
        ("", "") => "no market",
        (_, "") => market,
        _ => $"{market} · {engine}",
    };
}
