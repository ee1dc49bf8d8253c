using LocalizationKit.Markets;

namespace LocalizationKit.Hosting.Packs;

/// <summary>Gives the pipeline that holds now; it changes when packs do. Safe to share.</summary>
public interface IPipelineProvider
{
    /// <summary>Gets the pipeline.</summary>
    QualityPipeline Current { get; }

    /// <summary>Gets the markets it knows.</summary>
    IMarketCatalog Markets { get; }

    /// <summary>Gets why the newest packs are not in use; null when they are.</summary>
    string? LastError { get; }
}
