using LocalizationKit.Markets;

namespace LocalizationKit.Checks;

/// <summary>Holds a worked example of a check; it is printed on the page of the check and run as a test.</summary>
public sealed record CheckExample
{
    /// <summary>Gets the source language.</summary>
    public required string SourceLanguage { get; init; }

    /// <summary>Gets the target language.</summary>
    public required string TargetLanguage { get; init; }

    /// <summary>Gets the source text.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the target text; null for a text that is not translated yet.</summary>
    public required string? Target { get; init; }

    /// <summary>Gets whether the check raises a finding here.</summary>
    public required bool IsFlagged { get; init; }

    /// <summary>Gets the text of the target that the finding points at; null when the page does not say.</summary>
    public string? At { get; init; }

    /// <summary>Gets the name of the field.</summary>
    public string Field { get; init; } = "title";

    /// <summary>Gets further fields of the same listing: name, source, target.</summary>
    public IReadOnlyList<(string Field, string Source, string? Target)> Further { get; init; } = [];

    /// <summary>Gets the records that come before in the same batch: source, target.</summary>
    public IReadOnlyList<(string Source, string? Target)> Earlier { get; init; } = [];

    /// <summary>Gets the product that all records of the example are variants of; null for records that stand alone.</summary>
    public string? Product { get; init; }

    /// <summary>Gets translations of the source by other engines.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>Gets the glossary terms of the example: source, admitted renderings with <c>|</c>, forbidden ones with <c>|</c>.</summary>
    public IReadOnlyList<(string Source, string Target, string Forbidden)> Terms { get; init; } = [];

    /// <summary>Gets the senses of words in the example's glossary: source, admitted renderings with <c>|</c>, cues with <c>|</c>.</summary>
    public IReadOnlyList<(string Source, string Target, string When)> Senses { get; init; } = [];

    /// <summary>Gets the protected texts of the example.</summary>
    public IReadOnlyList<string> Protected { get; init; } = [];

    /// <summary>Gets the words of the dictionary of the example; empty for no dictionary.</summary>
    public IReadOnlyList<string> Dictionary { get; init; } = [];

    /// <summary>Gets the greatest length of the target; null for none.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Gets the restricted claims of the example: trigger, pattern.</summary>
    public IReadOnlyList<(string Trigger, string Pattern)> Claims { get; init; } = [];

    /// <summary>Gets the currency of the market of the example; null for none.</summary>
    public CurrencyConventions? Currency { get; init; }

    /// <summary>Gets the units of the market of the example; null for none.</summary>
    public UnitConventions? Units { get; init; }

    /// <summary>Makes an example that is flagged.</summary>
    /// <param name="languages">Source and target language, e.g. <c>zh-Hans&gt;en</c>.</param>
    /// <param name="source">The source text.</param>
    /// <param name="target">The target text.</param>
    /// <param name="at">The text of the target that the finding points at; null when the page does not say.</param>
    /// <returns>The example.</returns>
    public static CheckExample Flag(string languages, string source, string? target, string? at = null) =>
        Create(languages, source, target, flagged: true) with { At = at };

    /// <summary>Makes an example that passes.</summary>
    /// <param name="languages">Source and target language, e.g. <c>zh-Hans&gt;en</c>.</param>
    /// <param name="source">The source text.</param>
    /// <param name="target">The target text.</param>
    /// <returns>The example.</returns>
    public static CheckExample Pass(string languages, string source, string? target) => Create(languages, source, target, flagged: false);

    private static CheckExample Create(string languages, string source, string? target, bool flagged)
    {
        var arrow = languages.IndexOf('>', StringComparison.Ordinal);
        return new CheckExample
        {
            SourceLanguage = languages[..arrow],
            TargetLanguage = languages[(arrow + 1)..],
            Source = source,
            Target = target,
            IsFlagged = flagged,
        };
    }
}
