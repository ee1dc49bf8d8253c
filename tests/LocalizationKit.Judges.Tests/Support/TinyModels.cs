namespace LocalizationKit.Judges.Tests.Support;

/// <summary>Makes models small enough to reckon by hand.</summary>
internal static class TinyModels
{
    private const int FloatType = 1;
    private const int Int64Type = 7;

    /// <summary>Makes an ONNX model whose score is the mean of the numbers that are not masked, divided by 100.</summary>
    /// <param name="idsName">The name of its first input.</param>
    public static byte[] MeanOfIds(string idsName = "input_ids")
    {
        var graph = new Protobuf()
            .Message(1, Node("Cast", [idsName], "ids", Attribute("to", FloatType)))
            .Message(1, Node("Cast", ["attention_mask"], "mask", Attribute("to", FloatType)))
            .Message(1, Node("Mul", ["ids", "mask"], "kept"))
            .Message(1, Node("ReduceSum", ["kept"], "sum", Axis(), Attribute("keepdims", 0)))
            .Message(1, Node("ReduceSum", ["mask"], "count", Axis(), Attribute("keepdims", 0)))
            .Message(1, Node("Mul", ["count", "hundred"], "whole"))
            .Message(1, Node("Div", ["sum", "whole"], "score"))
            .Text(2, "tiny")
            .Message(5, new Protobuf().Number(2, FloatType).Text(8, "hundred").Float(4, 100))
            .Message(11, Value(idsName, Int64Type, "batch", "width"))
            .Message(11, Value("attention_mask", Int64Type, "batch", "width"))
            .Message(12, Value("score", FloatType, "batch"));
        return new Protobuf().Number(1, 6).Message(8, new Protobuf().Text(1, "").Number(2, 11)).Message(7, graph).ToArray();
    }

    /// <summary>Makes a SentencePiece unigram model: unknown, begin, end, then the pieces.</summary>
    public static byte[] Pieces(params string[] pieces)
    {
        var model = new Protobuf().Message(1, Piece("<unk>", 0, 2)).Message(1, Piece("<s>", 0, 3)).Message(1, Piece("</s>", 0, 3));
        foreach (var piece in pieces)
        {
            model.Message(1, Piece(piece, -1, 1));
        }

        return model.Message(2, new Protobuf().Number(3, 1).Number(40, 0).Number(41, 1).Number(42, 2).Number(43, -1))
            .Message(3, new Protobuf().Text(1, "identity").Number(3, 1).Number(4, 1).Number(5, 1)).ToArray();
    }

    private static Protobuf Piece(string text, float score, int type) => new Protobuf().Text(1, text).Float(2, score).Number(3, type);

    private static Protobuf Node(string operation, string[] inputs, string output, params Protobuf[] attributes)
    {
        var node = new Protobuf();
        foreach (var input in inputs)
        {
            node.Text(1, input);
        }

        node.Text(2, output).Text(4, operation);
        foreach (var attribute in attributes)
        {
            node.Message(5, attribute);
        }

        return node;
    }

    private static Protobuf Attribute(string name, long value) => new Protobuf().Text(1, name).Number(3, value).Number(20, 2);

    private static Protobuf Axis() => new Protobuf().Text(1, "axes").Number(8, 1).Number(20, 7);

    private static Protobuf Value(string name, int type, params string[] sizes)
    {
        var shape = new Protobuf();
        foreach (var size in sizes)
        {
            shape.Message(1, new Protobuf().Text(2, size));
        }

        return new Protobuf().Text(1, name).Message(2, new Protobuf().Message(1, new Protobuf().Number(1, type).Message(2, shape)));
    }
}
