using System.IO.Compression;
using System.Runtime.CompilerServices;
using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Opens one batch, a file or standard input: finds out whether it is compressed and which form it has.</summary>
internal sealed class BatchFile
{
    private const int GzipMagicLength = 2;
    private readonly string? _path;
    private readonly BatchFormat _format;
    private Func<long> _position = static () => 0;

    private BatchFile(string? path, BatchFormat format)
    {
        _path = path;
        _format = format;
    }

    /// <summary>Gets the size of the file in bytes; 0 for standard input.</summary>
    public long Size => _path is null ? 0 : new FileInfo(_path).Length;

    /// <summary>Gets how many bytes of the file are read.</summary>
    public long BytesRead => _position();

    /// <summary>Names a batch.</summary>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="format">The form as the user names it; null to go by the name of the file.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="UsageException">There is no such file, or it is a folder.</exception>
    public static BatchFile Of(string path, string? format)
    {
        if (path == "-")
        {
            return new BatchFile(null, FormatOf("", format));
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"'{path}' is a folder; name the files in it, e.g. {Path.Combine(path, "*.jsonl")}.");
        }

        return File.Exists(path)
            ? new BatchFile(path, FormatOf(path, format))
            : throw new UsageException($"There is no file '{path}'; name one that exists, or '-' for standard input.");
    }

    /// <summary>Reads the batch. What goes wrong while reading is a problem at its end.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result per record, in order.</returns>
    public async IAsyncEnumerable<ListingReadResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BatchProblem? failure = null;
        long line = 0;
        await using var results = ReadContentAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (failure is null)
        {
            ListingReadResult? result = null;
            try
            {
                if (!await results.MoveNextAsync())
                {
                    yield break;
                }

                result = results.Current;
                line = result.Listing?.Line ?? result.Problem?.Line ?? line;
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                var message = $"{_path ?? "Standard input"} cannot be read to its end: {exception.Message.TrimEnd('.')}. The records before were judged; check the file and run it again.";
                failure = new BatchProblem("LK9012", message, _path, line, null);
            }

            yield return result ?? ListingReadResult.Of(failure!);
        }
    }

    /// <summary>Writes the batch again with new targets, compressed where it is.</summary>
    /// <param name="output">Takes the new content; left open.</param>
    /// <param name="targets">The new targets.</param>
    /// <param name="keepsPacking">Whether a compressed batch is compressed again.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many targets were written.</returns>
    public async Task<int> RewriteAsync(Stream output, TargetEdits targets, bool keepsPacking, CancellationToken cancellationToken)
    {
        await using var content = await OpenAsync(cancellationToken);
        var rewriter = BatchFormats.CreateRewriter(_format);
        if (content is not SealedGzipStream || !keepsPacking)
        {
            return await rewriter.RewriteAsync(content, output, targets, cancellationToken);
        }

        await using var packed = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);
        return await rewriter.RewriteAsync(content, packed, targets, cancellationToken);
    }

    private static BatchFormat FormatOf(string path, string? format)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return format switch
        {
            "csv" => BatchFormat.Csv,
            "tsv" => BatchFormat.Tsv,
            not null => BatchFormat.JsonLines,
            _ => Path.GetExtension(name).ToUpperInvariant() switch
            {
                ".CSV" => BatchFormat.Csv,
                ".TSV" or ".TAB" => BatchFormat.Tsv,
                _ => BatchFormat.JsonLines,
            },
        };
    }

    private async IAsyncEnumerable<ListingReadResult> ReadContentAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var content = await OpenAsync(cancellationToken);
        await foreach (var result in BatchFormats.CreateReader(_format).ReadAsync(content, _path, cancellationToken))
        {
            yield return result;
        }
    }

    private async Task<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        var peeked = await PrefixedStream.PeekAsync(_path is null ? new StandardInput() : OpenFile(_path), GzipMagicLength, cancellationToken);
        return peeked.Prefix.SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new SealedGzipStream(peeked) : peeked;
    }

    private FileStream OpenFile(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        _position = () => file.CanRead ? file.Position : 0;
        return file;
    }
}
