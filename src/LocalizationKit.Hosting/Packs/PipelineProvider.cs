using LocalizationKit.Hosting.Options;
using LocalizationKit.Markets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Packs;

/// <summary>Holds the pipeline and swaps it whole: a listing is judged by the old packs or by the new ones, never by a mixture.</summary>
internal sealed class PipelineProvider : IPipelineProvider
{
    private readonly KitOptions _options;
    private readonly ILogger<PipelineProvider> _logger;
    private volatile LoadedPipeline _loaded;

    public PipelineProvider(IOptions<KitOptions> options, ILogger<PipelineProvider> logger)
    {
        _options = options.Value;
        _logger = logger;
        _loaded = PipelineLoader.Load(_options);
        if (_loaded.Pipeline is null)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, _loaded.Errors));
        }

        Warn(_loaded);
    }

    public QualityPipeline Current => _loaded.Pipeline!;

    /// <summary>Gets all that holds now, of one piece.</summary>
    public LoadedPipeline Loaded => _loaded;

    public IMarketCatalog Markets => _loaded.Markets;

    public string? LastError { get; private set; }

    /// <summary>Reads the packs again; a broken one changes nothing but is reported.</summary>
    /// <returns>Whether the new packs are in use.</returns>
    public bool Reload()
    {
        var next = PipelineLoader.Load(_options);
        if (next.Pipeline is null)
        {
            LastError = string.Join(" ", next.Errors);
            Log.PacksRefused(_logger, LastError);
            return false;
        }

        Warn(next);
        _loaded = next;
        LastError = null;
        Log.PacksReloaded(_logger, next.Markets.Ids.Count);
        return true;
    }

    private void Warn(LoadedPipeline loaded)
    {
        foreach (var warning in loaded.Warnings)
        {
            Log.PackWarning(_logger, warning);
        }
    }
}
