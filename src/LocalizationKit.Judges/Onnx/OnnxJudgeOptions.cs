namespace LocalizationKit.Judges.Onnx;

/// <summary>Says which quality estimator is used and how. Immutable.</summary>
public sealed record OnnxJudgeOptions
{
    /// <summary>Gets the path of the ONNX model: an encoder with a regression head that gives one number per text, higher is better.</summary>
    public required string Model { get; init; }

    /// <summary>Gets the path of the SentencePiece model that the encoder was trained with, e.g. <c>sentencepiece.bpe.model</c>.</summary>
    public required string Tokenizer { get; init; }

    /// <summary>Gets how pieces are numbered. Default: as in XLM-R.</summary>
    public PieceNumbering Numbering { get; init; } = PieceNumbering.XlmRoberta;

    /// <summary>Gets whether the target comes before the source in the input (as in COMET models without reference). Default true.</summary>
    public bool TargetFirst { get; init; } = true;

    /// <summary>Gets the estimate below which a text is reported. Default .5; measure it on reviewed listings of your own.</summary>
    public double Threshold { get; init; } = .5;

    /// <summary>Gets how many texts are estimated at once. Default 16.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>Gets the greatest number of tokens of both texts together; a longer pair is not judged. Default 512.</summary>
    public int MaxTokens { get; init; } = 512;

    /// <summary>Gets the number of threads of one estimate. Default: the number of processors.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
