using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Testing;

/// <summary>Makes the market of an example: nothing but the language and what the example brings.</summary>
internal static class ExampleMarket
{
    public const string Id = "test";

    private const string Absent = "ABSENT:";

    public static Market Of(CheckExample example) => new()
    {
        Id = Id,
        Language = LanguageTag.Parse(example.TargetLanguage),
        Currency = example.Currency,
        Units = example.Units,
        Glossaries = new Dictionary<string, Glossary>
        {
            ["common"] = new("common", [.. example.Senses.Select((s, i) => new TermEntry { Id = $"{i}", Sources = [s.Source], Targets = Split(s.Target), RequiredCues = Split(s.When) })]),
        },
        Claims = [.. example.Claims.Select(c => new RestrictedClaim
        {
            Id = c.Trigger,
            Vertical = "all",
            Triggers = c.Trigger.Split('|'),
            Patterns = c.Pattern.Replace(Absent, "", StringComparison.Ordinal).Split('|'),
            IsRequiredStatement = c.Pattern.StartsWith(Absent, StringComparison.Ordinal),
            Severity = Severity.Critical,
            Reason = "test",
        })],
    };

    public static string[] Split(string alternatives) => alternatives.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
