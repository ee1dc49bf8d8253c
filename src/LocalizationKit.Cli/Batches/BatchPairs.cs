using LocalizationKit.Batches;
using LocalizationKit.Batches.Documents;

namespace LocalizationKit.Cli.Batches;

/// <summary>Finds and reads the file with the sources of a batch of one language.</summary>
internal static class BatchPairs
{
    /// <summary>Joins a reader with the sources.</summary>
    /// <param name="reader">The reader of the targets.</param>
    /// <param name="shape">The form of the batch.</param>
    /// <param name="path">The file; null for standard input.</param>
    /// <param name="options">What the user says.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The reader itself when the batch has both languages.</returns>
    /// <exception cref="UsageException">There is no file with the sources, or it cannot be read.</exception>
    public static async Task<IListingReader> PairAsync(IListingReader reader, BatchShape shape, string? path, BatchOptions options, CancellationToken cancellationToken)
    {
        if (!shape.IsOneLanguage)
        {
            return options.SourceFile is null ? reader
                : throw new UsageException($"--source-file: '{path ?? "standard input"}' has both languages; leave the option out.");
        }

        var (target, found, language) = path is null ? default : LanguagePair.Find(path, options.Source);
        var file = options.SourceFile ?? found
            ?? throw new UsageException($"'{path ?? "standard input"}' has one language only; name the file of the same form that has the sources: --source-file FILE.");
        if (options.SourceFile is not null)
        {
            language = LanguagePair.Find(file, null).Target;
        }

        if (!File.Exists(file))
        {
            throw new UsageException($"--source-file: there is no file '{file}'.");
        }

        var sources = await BatchFile.ReadSourcesAsync(file, language ?? options.Source, options, cancellationToken);
        if (sources.Problem is { } problem)
        {
            throw new UsageException($"{file}:{problem.Line}: {problem.Message}");
        }

        return new PairedReader(reader, sources) { TargetLanguage = target, ReportsMissing = shape.Document is { } form && DocumentFormats.HasKeys(form) };
    }
}
