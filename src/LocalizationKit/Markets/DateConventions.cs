namespace LocalizationKit.Markets;

/// <summary>Says how a market writes dates.</summary>
/// <param name="Order">The order of the parts: <c>ymd</c>, <c>mdy</c> or <c>dmy</c>.</param>
/// <param name="Calendars">The calendars in use: <c>gregorian</c>, <c>buddhist</c>.</param>
public sealed record DateConventions(string Order, IReadOnlyList<string> Calendars);
