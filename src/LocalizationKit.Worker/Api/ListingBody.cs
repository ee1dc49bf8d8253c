using System.ComponentModel;

namespace LocalizationKit.Worker.Api;

/// <summary>A listing as it is handed in: what the OpenAPI document says of the body. The kit's own reader reads it.</summary>
[Description("A listing with its translations. With 'fields', or in the short form with 'source' and 'target' instead. Further properties are kept and handed on.")]
internal sealed record ListingBody
{
    [Description("The key of the product; the same id with other content is a new revision. A number is taken as its text.")]
    public required string Id { get; init; }

    [Description("The market, e.g. ja-JP; the worker's default when left out.")]
    public string? Market { get; init; }

    [Description("The vertical, e.g. beauty.")]
    public string? Vertical { get; init; }

    [Description("The language of the source texts; zh-Hans when left out.")]
    public string? SourceLanguage { get; init; }

    [Description("The language of the translations in place of a market: only language-level rules apply.")]
    public string? TargetLanguage { get; init; }

    [Description("The engine that translated the listing, for the scores by engine.")]
    public string? Engine { get; init; }

    [Description("The texts.")]
    public IReadOnlyList<ListingFieldBody>? Fields { get; init; }

    [Description("Short form: the source of the only text.")]
    public string? Source { get; init; }

    [Description("Short form: its translation.")]
    public string? Target { get; init; }

    [Description("Terms that hold for this listing.")]
    public IReadOnlyList<ListingTermBody>? Terms { get; init; }

    [Description("Names and codes that must stay as they are.")]
    public IReadOnlyList<string>? Protected { get; init; }
}
