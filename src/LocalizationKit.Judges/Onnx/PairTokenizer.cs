using Microsoft.ML.Tokenizers;

namespace LocalizationKit.Judges.Onnx;

/// <summary>Turns two texts into the numbers an encoder reads: <c>&lt;s&gt; first &lt;/s&gt; &lt;/s&gt; second &lt;/s&gt;</c>. Safe to share between threads.</summary>
internal sealed class PairTokenizer
{
    private readonly SentencePieceTokenizer _pieces;
    private readonly bool _shifts;

    private PairTokenizer(SentencePieceTokenizer pieces, PieceNumbering numbering)
    {
        _pieces = pieces;
        _shifts = numbering == PieceNumbering.XlmRoberta;
    }

    /// <summary>Gets the number that fills rows up.</summary>
    public long Padding => _shifts ? 1 : 0;

    private long Begin => _shifts ? 0 : _pieces.BeginningOfSentenceId;

    private long End => _shifts ? 2 : _pieces.EndOfSentenceId;

    /// <summary>Reads a SentencePiece model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="numbering">How pieces are numbered.</param>
    /// <returns>The tokenizer.</returns>
    /// <exception cref="InvalidDataException">The file is no SentencePiece model.</exception>
    public static PairTokenizer Open(string path, PieceNumbering numbering)
    {
        using var stream = File.OpenRead(path);
        try
        {
            return new PairTokenizer(SentencePieceTokenizer.Create(stream, addBeginningOfSentence: false, addEndOfSentence: false), numbering);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The reader of the format throws whatever its parser throws.
            throw new InvalidDataException($"'{path}' is no SentencePiece model: {exception.Message}", exception);
        }
    }

    /// <summary>Encodes two texts.</summary>
    /// <returns>The numbers, marks included.</returns>
    public long[] Encode(string first, string second) =>
        [Begin, .. Numbers(first), End, .. _shifts ? [End] : Array.Empty<long>(), .. Numbers(second), End];

    // Number 0 of a SentencePiece model is what it does not know.
    private IEnumerable<long> Numbers(string text) => _pieces.EncodeToIds(text).Select(id => !_shifts ? id : id == _pieces.UnknownId ? 3L : id + 1L);
}
