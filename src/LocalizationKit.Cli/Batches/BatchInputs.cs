using System.Runtime.CompilerServices;
using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Reads the batches of a run one after the other. Ids are unique within a file, not across files.</summary>
internal sealed class BatchInputs
{
    private readonly List<BatchFile> _files;
    private readonly long _size;
    private long _finished;
    private BatchFile? _current;

    private BatchInputs(List<BatchFile> files)
    {
        _files = files;
        _size = files.Any(f => f.Size == 0) ? 0 : files.Sum(f => f.Size);
    }

    /// <summary>Finds the batches; nothing is read yet.</summary>
    /// <param name="paths">The files; <c>-</c> or none for standard input.</param>
    /// <param name="options">What the user says of all of them.</param>
    /// <returns>The batches.</returns>
    /// <exception cref="UsageException">A file does not exist, or is a folder.</exception>
    public static BatchInputs Open(IReadOnlyList<string> paths, BatchOptions options) =>
        new([.. (paths.Count == 0 ? ["-"] : paths).Select(p => BatchFile.Of(p, options))]);

    /// <summary>Tells which share of the input is read.</summary>
    /// <returns>A number from 0 to 1; null when the size is not known.</returns>
    public double? ShareRead() => _size == 0 ? null : (double)(_finished + (_current?.BytesRead ?? 0)) / _size;

    /// <summary>Reads all batches in chunks; what can be taken apart by the threads that judge is left to them.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The chunks, in order.</returns>
    public async IAsyncEnumerable<RecordChunk> ReadChunksAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in _files)
        {
            _current = file;
            await foreach (var chunk in file.ReadChunksAsync(cancellationToken))
            {
                yield return chunk;
            }

            _current = null;
            _finished += file.Size;
        }
    }

    /// <summary>Reads all batches.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result per record, in order.</returns>
    public async IAsyncEnumerable<ListingReadResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in _files)
        {
            _current = file;
            await foreach (var result in file.ReadAsync(cancellationToken))
            {
                yield return result;
            }

            _current = null;
            _finished += file.Size;
        }
    }
}
