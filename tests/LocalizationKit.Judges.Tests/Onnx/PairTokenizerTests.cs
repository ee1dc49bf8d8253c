using LocalizationKit.Judges.Onnx;
using LocalizationKit.Judges.Tests.Support;

namespace LocalizationKit.Judges.Tests.Onnx;

public sealed class PairTokenizerTests : IDisposable
{
    private readonly ModelFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Encode_AsXlmRoberta_ShiftsPiecesAndDoublesTheMarkBetween()
    {
        var tokenizer = PairTokenizer.Open(_folder.Tokenizer, PieceNumbering.XlmRoberta);

        // ▁red is piece 3, ▁hat 4, ▁红帽 5 of the model.
        Assert.Equal([0, 4, 5, 2, 2, 6, 2], tokenizer.Encode("red hat", "红帽"));
        Assert.Equal(1, tokenizer.Padding);
    }

    [Fact]
    public void Encode_WhatTheModelDoesNotKnow_IsNumberThree()
    {
        var tokenizer = PairTokenizer.Open(_folder.Tokenizer, PieceNumbering.XlmRoberta);

        Assert.Contains(3L, tokenizer.Encode("red", "☃"));
    }

    [Fact]
    public void Encode_Plain_KeepsTheNumbersOfTheModel()
    {
        var tokenizer = PairTokenizer.Open(_folder.Tokenizer, PieceNumbering.Plain);

        Assert.Equal([1, 3, 4, 2, 5, 2], tokenizer.Encode("red hat", "红帽"));
    }

    [Fact]
    public void Open_AFileThatIsNoModel_SaysSo()
    {
        var path = _folder.Write("text.model", "no model at all"u8.ToArray());

        var exception = Assert.Throws<InvalidDataException>(() => PairTokenizer.Open(path, PieceNumbering.XlmRoberta));

        Assert.Contains("no SentencePiece model", exception.Message, StringComparison.Ordinal);
    }
}
