using LocalizationKit.Markets;

namespace LocalizationKit.Hosting.Packs;

/// <summary>Holds what loading packs and glossaries gave.</summary>
/// <param name="Pipeline">The pipeline; null when an error keeps it from being used.</param>
/// <param name="Errors">What is wrong, with file, line and remedy.</param>
/// <param name="Warnings">What should be looked at.</param>
/// <param name="Markets">The markets.</param>
/// <param name="Options">What the pipeline was made with.</param>
/// <param name="Glossaries">The user's glossaries.</param>
internal sealed record LoadedPipeline(
    QualityPipeline? Pipeline, IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings, IMarketCatalog Markets, QualityOptions Options, IReadOnlyList<Glossary> Glossaries);
