namespace LocalizationKit.Judges.Onnx;

/// <summary>Says how the pieces of a SentencePiece model become the numbers that an encoder reads.</summary>
public enum PieceNumbering
{
    /// <summary>As in XLM-R: 0 begins, 1 pads, 2 ends, 3 is unknown, every other piece is one higher than in the SentencePiece model.</summary>
    XlmRoberta,

    /// <summary>As in the SentencePiece model itself, with its own marks of beginning, end and padding.</summary>
    Plain,
}
