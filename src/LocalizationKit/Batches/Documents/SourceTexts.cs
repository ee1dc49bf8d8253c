namespace LocalizationKit.Batches.Documents;

/// <summary>Holds the texts of a document in the source language by id and field. Read-only after it is read.</summary>
public sealed class SourceTexts
{
    private static readonly string[] PluralForms = ["zero", "one", "two", "few", "many", "other"];
    private readonly Dictionary<string, Listing> _listings = new(StringComparer.Ordinal);

    private SourceTexts(string? language) => Language = language;

    /// <summary>Gets the language of the texts; null when it is not known.</summary>
    public string? Language { get; private set; }

    /// <summary>Gets how many entries there are.</summary>
    public int Count => _listings.Count;

    /// <summary>Gets the first thing in the document that could not be read; null when there is none.</summary>
    public BatchProblem? Problem { get; private set; }

    /// <summary>Reads a document.</summary>
    /// <param name="reader">The reader of its form.</param>
    /// <param name="stream">The document.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="language">Its language, when the document does not name one.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The texts.</returns>
    public static async Task<SourceTexts> ReadAsync(IListingReader reader, Stream stream, string? fileName, string? language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var texts = new SourceTexts(language);
        await foreach (var result in reader.ReadAsync(stream, fileName, cancellationToken).ConfigureAwait(false))
        {
            texts.Problem ??= result.Problem;
            if (result.Listing is { } listing)
            {
                texts._listings.TryAdd(listing.Id, listing);
                texts.Language = listing.TargetLanguage ?? texts.Language;
            }
        }

        return texts;
    }

    /// <summary>Gives a listing of the translated document its sources.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="targetLanguage">The language of the targets, when the document does not name one.</param>
    /// <returns>The listing; null when the source document has no such entry.</returns>
    public Listing? Fill(Listing listing, string? targetLanguage)
    {
        ArgumentNullException.ThrowIfNull(listing);
        if (Find(listing.Id) is not { } source)
        {
            return null;
        }

        var texts = source.Fields.GroupBy(f => f.Name, StringComparer.Ordinal).ToDictionary(f => f.Key, f => f.Select(t => t.Target ?? "").ToList(), StringComparer.Ordinal);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var fields = new List<ListingField>(listing.Fields.Count);
        foreach (var field in listing.Fields)
        {
            var index = taken[field.Name] = taken.GetValueOrDefault(field.Name, -1) + 1;
            var text = texts.TryGetValue(field.Name, out var all) && index < all.Count ? all[index] : "";
            fields.Add(new ListingField { Name = field.Name, Source = text, Target = field.Target, MaxLength = field.MaxLength, MaxWidth = field.MaxWidth, MaxBytes = field.MaxBytes, BannedCharacters = field.BannedCharacters, Candidates = field.Candidates, AdditionalProperties = field.AdditionalProperties });
        }

        return Copy(listing, fields, listing.TargetLanguage ?? targetLanguage, listing.File);
    }

    /// <summary>Gives the entries that a translated document lacks.</summary>
    /// <param name="seen">The ids it has.</param>
    /// <param name="targetLanguage">Its language.</param>
    /// <param name="file">Its name.</param>
    /// <returns>Listings without targets.</returns>
    public IEnumerable<Listing> Missing(IReadOnlySet<string> seen, string? targetLanguage, string? file) =>
        _listings.Values.Where(l => !seen.Contains(l.Id) && !IsPluralForm(l.Id) && l.Fields.Any(f => !string.IsNullOrWhiteSpace(f.Target)))
            .Select(l => Copy(l, [.. l.Fields.Select(f => new ListingField { Name = f.Name, Source = f.Target ?? "", MaxLength = f.MaxLength })], targetLanguage, file));

    private Listing Copy(Listing listing, IReadOnlyList<ListingField> fields, string? targetLanguage, string? file) => new()
    {
        Id = listing.Id,
        Market = listing.Market,
        Vertical = listing.Vertical,
        SourceLanguage = Language,
        TargetLanguage = targetLanguage,
        Fields = fields,
        Protected = listing.Protected,
        AdditionalProperties = listing.AdditionalProperties,
        File = file,
        Line = listing.Line,
    };

    // Languages have different sets of plural forms: "items_few" of one is "items_other" of another.
    private Listing? Find(string id)
    {
        if (_listings.TryGetValue(id, out var listing))
        {
            return listing;
        }

        var form = Array.Find(PluralForms, f => id.EndsWith("_" + f, StringComparison.Ordinal) || id.EndsWith("." + f, StringComparison.Ordinal));
        if (form is null)
        {
            return null;
        }

        var stem = id[..^form.Length];
        return _listings.GetValueOrDefault(stem + "other") ?? _listings.GetValueOrDefault(stem + "one") ?? _listings.GetValueOrDefault(stem[..^1]);
    }

    private static bool IsPluralForm(string id) =>
        PluralForms.Any(f => id.EndsWith("_" + f, StringComparison.Ordinal) || id.EndsWith("." + f, StringComparison.Ordinal));
}
