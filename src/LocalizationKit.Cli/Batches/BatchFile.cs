using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using LocalizationKit.Batches;
using LocalizationKit.Batches.Documents;
using LocalizationKit.Batches.Documents.Xliff;

namespace LocalizationKit.Cli.Batches;

/// <summary>Opens one batch, a file or standard input: finds out whether it is compressed and which form it has.</summary>
internal sealed class BatchFile
{
    private const int GzipMagicLength = 2;
    private const int ChunkSize = 32;
    private readonly string? _path;
    private readonly BatchOptions _options;
    private Func<long> _position = static () => 0;

    private BatchFile(string? path, BatchOptions options)
    {
        _path = path;
        _options = options;
    }

    /// <summary>Gets the size of the file in bytes; 0 for standard input.</summary>
    public long Size => _path is null ? 0 : new FileInfo(_path).Length;

    /// <summary>Gets how many bytes of the file are read.</summary>
    public long BytesRead => _position();

    /// <summary>Names a batch.</summary>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="options">What the user says of it.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="UsageException">There is no such file, or it is a folder.</exception>
    public static BatchFile Of(string path, BatchOptions options)
    {
        if (path == "-")
        {
            return new BatchFile(null, options);
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"'{path}' is a folder; name the files in it, e.g. {Path.Combine(path, "*.jsonl")}.");
        }

        return File.Exists(path)
            ? new BatchFile(path, options)
            : throw new UsageException($"There is no file '{path}'; name one that exists, or '-' for standard input.");
    }

    /// <summary>Reads the batch. What goes wrong while reading is a problem at its end.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result per record, in order.</returns>
    public IAsyncEnumerable<ListingReadResult> ReadAsync(CancellationToken cancellationToken) =>
        ReadToFaultAsync(ReadContentAsync(cancellationToken), static r => r.Listing?.Line ?? r.Problem?.Line ?? 0, ListingReadResult.Of, cancellationToken);

    /// <summary>Reads the batch in chunks. What goes wrong while reading is a problem at its end.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The chunks, in order.</returns>
    public IAsyncEnumerable<RecordChunk> ReadChunksAsync(CancellationToken cancellationToken) =>
        ReadToFaultAsync(ReadContentChunksAsync(cancellationToken), static c => c.LastLine, static p => new ListedRecords([ListingReadResult.Of(p)]), cancellationToken);

    private async IAsyncEnumerable<T> ReadToFaultAsync<T>(IAsyncEnumerable<T> content, Func<T, long> lineOf, Func<BatchProblem, T> wrap, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BatchProblem? failure = null;
        long line = 0;
        await using var results = content.GetAsyncEnumerator(cancellationToken);
        while (failure is null)
        {
            T? result = default;
            try
            {
                if (!await results.MoveNextAsync())
                {
                    yield break;
                }

                result = results.Current;
                line = lineOf(result) is var last && last > 0 ? last : line;
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                var message = $"{_path ?? "Standard input"} cannot be read to its end: {exception.Message.TrimEnd('.')}. The records before were judged; check the file and run it again.";
                failure = new BatchProblem("LK9012", message, _path, line, null);
            }

            yield return failure is null ? result! : wrap(failure);
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
        var (content, shape, isPacked) = await OpenAsync(cancellationToken);
        await using (content)
        {
            var rewriter = BatchFormats.CreateRewriter(shape);
            if (!isPacked || !keepsPacking)
            {
                return await WideTable.RewriteAsync(rewriter, shape, content, output, targets, cancellationToken);
            }

            await using var packed = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);
            return await WideTable.RewriteAsync(rewriter, shape, content, packed, targets, cancellationToken);
        }
    }

    /// <summary>Looks whether the batch is a document of a form.</summary>
    /// <param name="document">The name of the form.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <returns>Whether it is.</returns>
    public async Task<bool> IsAsync(string document, CancellationToken cancellationToken)
    {
        var (content, shape, _) = await OpenAsync(cancellationToken);
        await using (content)
        {
            return shape.Document == document;
        }
    }

    /// <summary>Writes an XLIFF batch again, unpacked, with issues marked in its targets.</summary>
    /// <param name="output">Takes the new content; left open.</param>
    /// <param name="issues">The issues by id of the listing.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many issues were marked.</returns>
    public async Task<int> AnnotateAsync(Stream output, IReadOnlyDictionary<string, IReadOnlyList<XliffIssue>> issues, CancellationToken cancellationToken)
    {
        var (content, shape, _) = await OpenAsync(cancellationToken);
        await using (content)
        {
            return await new XliffAnnotator(shape.Encoding).AnnotateAsync(content, output, issues, cancellationToken);
        }
    }

    /// <summary>Reads the texts of a file as sources.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">Its language, when it does not name one.</param>
    /// <param name="options">What the user says.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The texts.</returns>
    public static async Task<SourceTexts> ReadSourcesAsync(string path, string? language, BatchOptions options, CancellationToken cancellationToken)
    {
        var (content, shape, _) = await Of(path, options with { SourceFile = null }).OpenAsync(cancellationToken);
        await using (content)
        {
            return await SourceTexts.ReadAsync(BatchFormats.CreateReader(shape), WideTable.Narrow(content, shape), path, language, cancellationToken);
        }
    }

    private async IAsyncEnumerable<ListingReadResult> ReadContentAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (content, shape, _) = await OpenAsync(cancellationToken);
        await using (content)
        {
            var targets = new BatchTargets(_options, shape);
            var reader = await BatchPairs.PairAsync(BatchFormats.CreateReader(shape), shape, _path, _options, cancellationToken);
            await foreach (var result in reader.ReadAsync(WideTable.Narrow(content, shape), _path, cancellationToken))
            {
                yield return targets.Resolve(result);
            }
        }
    }

    private async IAsyncEnumerable<RecordChunk> ReadContentChunksAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (content, shape, _) = await OpenAsync(cancellationToken);
        await using (content)
        {
            var reader = await BatchPairs.PairAsync(BatchFormats.CreateReader(shape), shape, _path, _options, cancellationToken);
            var chunks = reader is JsonLinesListingReader lines
                ? new JsonLinesChunkReader(content, _path, lines, waits: _path is not null).ReadAsync(cancellationToken)
                : ListAsync(reader, content, shape, cancellationToken);
            await foreach (var chunk in chunks)
            {
                yield return chunk;
            }
        }
    }

    private async IAsyncEnumerable<RecordChunk> ListAsync(IListingReader reader, Stream content, BatchShape shape, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var targets = new BatchTargets(_options, shape);
        var records = new List<ListingReadResult>(ChunkSize);
        await using var results = reader.ReadAsync(WideTable.Narrow(content, shape), _path, cancellationToken).GetAsyncEnumerator(cancellationToken);
        ExceptionDispatchInfo? fault = null;
        while (fault is null)
        {
            var isEnded = false;
            try
            {
                isEnded = !await results.MoveNextAsync();
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                fault = ExceptionDispatchInfo.Capture(exception);
            }

            if (fault is null && !isEnded)
            {
                records.Add(targets.Resolve(results.Current));
            }

            if (records.Count == ChunkSize || (records.Count > 0 && (isEnded || fault is not null)))
            {
                yield return new ListedRecords([.. records]);
                records.Clear();
            }

            if (isEnded)
            {
                yield break;
            }
        }

        fault.Throw();
    }

    private async Task<OpenedBatch> OpenAsync(CancellationToken cancellationToken)
    {
        var peeked = await PrefixedStream.PeekAsync(_path is null ? new StandardInput() : OpenFile(_path), GzipMagicLength, GzipMagicLength, cancellationToken);
        var isPacked = peeked.Prefix.SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]);
        Stream content = isPacked ? new SealedGzipStream(peeked) : peeked;
        try
        {
            var seen = await PrefixedStream.PeekAsync(content, BatchDetection.Look, _path is null ? GzipMagicLength + 1 : BatchDetection.Look, cancellationToken);
            return new OpenedBatch(seen, BatchDetection.Detect(_path ?? "", seen.Prefix, _options), isPacked);
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    private Stream OpenFile(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 12, FileOptions.SequentialScan);
        _position = () => file.CanRead ? file.Position : 0;
        return DiskFile.Of(file);
    }

    private sealed record OpenedBatch(Stream Content, BatchShape Shape, bool IsPacked);
}
