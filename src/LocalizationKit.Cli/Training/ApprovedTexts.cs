using System.Runtime.CompilerServices;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Training;

/// <summary>Reads the texts of approved listings that are of one pair of languages.</summary>
/// <param name="files">The batches.</param>
/// <param name="source">The source language.</param>
/// <param name="target">The target language.</param>
internal sealed class ApprovedTexts(IReadOnlyList<string> files, LanguageTag source, LanguageTag target)
{
    private readonly BatchInputs _inputs = BatchInputs.Open(files, new BatchOptions());

    /// <summary>Gets the vertical of records that name none.</summary>
    public string? DefaultVertical { get; init; }

    /// <summary>Gets how many records could not be read.</summary>
    public int Unread { get; private set; }

    /// <summary>Gets which share of the input is read; null when unknown.</summary>
    public double? ShareRead => _inputs.ShareRead();

    /// <summary>Reads the pairs of texts.</summary>
    public async IAsyncEnumerable<(string Source, string Target)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (_, field) in FieldsAsync(cancellationToken))
        {
            if (!string.IsNullOrWhiteSpace(field.Source))
            {
                yield return (field.Source, field.Target!);
            }
        }
    }

    /// <summary>Reads the targets and their verticals.</summary>
    public async IAsyncEnumerable<(string Target, string? Vertical)> ReadTargetsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (listing, field) in FieldsAsync(cancellationToken))
        {
            yield return (field.Target!, listing.Vertical ?? DefaultVertical);
        }
    }

    private async IAsyncEnumerable<(Listing Listing, ListingField Field)> FieldsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in _inputs.ReadAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (record.Listing is not { } listing)
            {
                Unread++;
                continue;
            }

            foreach (var field in IsOfPair(listing) ? listing.Fields : [])
            {
                if (!string.IsNullOrWhiteSpace(field.Target))
                {
                    yield return (listing, field);
                }
            }
        }
    }

    // Records that say nothing of their languages are what the command line says.
    private bool IsOfPair(Listing listing)
    {
        var own = listing.SourceLanguage is null ? source : LanguageTag.TryParse(listing.SourceLanguage, out var tag) ? tag : null;
        var other = listing.Market is { } id && BuiltInMarkets.Catalog.TryGet(id, out var market) ? market.Language
            : listing.TargetLanguage is null ? target : LanguageTag.TryParse(listing.TargetLanguage, out var named) ? named : null;
        return own?.Language == source.Language && other?.Language == target.Language && other.Script == target.Script;
    }
}
