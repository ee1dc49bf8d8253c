using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Batches;

/// <summary>Holds what the user says of the batches of a run.</summary>
internal sealed record BatchOptions
{
    /// <summary>Gets the form; null to go by name and content.</summary>
    public string? Format { get; init; }

    /// <summary>Gets the encoding; null to go by the bytes.</summary>
    public string? Encoding { get; init; }

    /// <summary>Gets the file with the sources of a document of one language; null to look for it.</summary>
    public string? SourceFile { get; init; }

    /// <summary>Gets the source language; null for the default.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the market of records that name none; null for none.</summary>
    public string? Market { get; init; }

    /// <summary>Gets the markets that a language in a document may mean; null for none.</summary>
    public IMarketCatalog? Markets { get; init; }
}
