using LocalizationKit.Batches;
using LocalizationKit.Batches.Documents.Xlsx;

namespace LocalizationKit.Cli.Batches.Xlsx;

/// <summary>Writes a workbook again with some targets changed: other cells, sheets and parts keep their content.</summary>
internal sealed class XlsxTargetRewriter : ITargetRewriter
{
    /// <inheritdoc/>
    public async Task<int> RewriteAsync(Stream input, Stream output, TargetEdits targets, CancellationToken cancellationToken = default)
    {
        using var copy = await SeekableCopy.OfAsync(input, cancellationToken);
        var fault = new FaultOfTable();
        var texts = targets.Count == 0 ? [] : await TableEdits.FindAsync(XlsxListingReader.RowsAsync(copy.Stream, fault), targets, cancellationToken);
        copy.Stream.Position = 0;
        await XlsxEditor.WriteAsync(copy.Stream, output, texts, cancellationToken);
        return texts.Count;
    }
}
