namespace LocalizationKit.Hosting.Storage;

/// <summary>Sums up a day of one market and engine.</summary>
/// <param name="Day">The day, UTC.</param>
/// <param name="Market">The market; empty when unknown.</param>
/// <param name="Engine">The engine; empty when unknown.</param>
/// <param name="Judged">How many listings were judged.</param>
/// <param name="Published">How many of them got the verdict publish.</param>
/// <param name="Quality">Their mean quality; null when none has one.</param>
public sealed record DailyScore(DateOnly Day, string Market, string Engine, long Judged, long Published, double? Quality);
