using System.IO.Compression;
using System.Runtime.InteropServices;
using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Risk.Models;

/// <summary>Reads and writes risk models: a four-byte mark, a version, then the parts, compressed; little-endian.</summary>
internal static class RiskModelFile
{
    private const uint Mark = 0x4D524B4C;
    private const int Version = 2;

    // Nothing in a sound model is larger; a damaged length must not take all memory.
    private const int Most = 1 << 22;

    /// <summary>Writes a model.</summary>
    public static void Write(Stream stream, RiskModel model)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Flush();
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var body = new BinaryWriter(packed);
        Write(body, model.Card);
        body.Write(model.Heads.Count);
        foreach (var head in model.Heads)
        {
            Write(body, head);
        }
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The file.</param>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidDataException">The file is no risk model, or one of another version.</exception>
    public static RiskModel Read(Stream stream)
    {
        try
        {
            using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Mark)
            {
                throw new InvalidDataException("the file is no risk model");
            }

            if (reader.ReadInt32() is var version && version != Version)
            {
                throw new InvalidDataException($"the model has file version {version}; this kit reads version {Version}: train it again with 'lockit train risk'");
            }

            using var body = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true));
            var card = ReadCard(body);
            var heads = new RiskHead[Bounded(body.ReadInt32())];
            for (var i = 0; i < heads.Length; i++)
            {
                heads[i] = ReadHead(body);
            }

            return heads.Length > 0 ? new RiskModel(card, heads) : throw new InvalidDataException("the model is empty");
        }
        catch (Exception exception) when (exception is IOException or FormatException or InvalidOperationException)
        {
            throw new InvalidDataException("the file is damaged", exception);
        }
    }

    /// <summary>Writes where a model comes from, and how many features it was trained on.</summary>
    internal static void Write(BinaryWriter body, RiskModelCard card)
    {
        body.Write(card.Name);
        body.Write(card.Version);
        body.Write(card.Data);
        body.Write(card.Fingerprint);
        body.Write(SegmentFeatures.Count);
    }

    /// <summary>Reads where a model comes from.</summary>
    internal static RiskModelCard ReadCard(BinaryReader body)
    {
        var card = new RiskModelCard(body.ReadString(), body.ReadString(), body.ReadString(), body.ReadString());
        return body.ReadInt32() == SegmentFeatures.Count
            ? card
            : throw new InvalidDataException("the model was trained on other features than this kit has; train it again");
    }

    /// <summary>Writes a head.</summary>
    internal static void Write(BinaryWriter body, RiskHead head)
    {
        body.Write(head.Source ?? "");
        body.Write(head.Target ?? "");
        body.Write(head.Event);
        WritePart(body, head.Models.Source, m => WriteValues(body, m.Slots));
        WritePart(body, head.Models.Target, m => WriteValues(body, m.Slots));
        WritePart(body, head.Models.Forward, m => LexiconFile.Write(body, m));
        WritePart(body, head.Models.Backward, m => LexiconFile.Write(body, m));
        WritePart(body, head.Models.Ngrams, m =>
        {
            WriteValues(body, m.Weights);
            body.Write(m.Step);
            body.Write(m.Bias);
        });
        Write(body, head.Alone);
        WritePart(body, head.WithOne, s => Write(body, s));
        WritePart(body, head.WithSeveral, s => Write(body, s));
    }

    private static void Write(BinaryWriter body, RiskScorer scorer)
    {
        WriteValues(body, scorer.Trees.Roots);
        WriteValues(body, scorer.Trees.Nodes);
        WritePart(body, scorer.Linear, m =>
        {
            WriteValues(body, m.Weights);
            WriteValues(body, m.Means);
        });
        body.Write(scorer.Calibration.Slope);
        body.Write(scorer.Calibration.Offset);
        body.Write(scorer.Calibration.Knee);
    }

    /// <summary>Reads the name of a language; null for any.</summary>
    internal static string? ReadLanguage(BinaryReader body) => body.ReadString() is { Length: > 0 } language ? language : null;

    /// <summary>Reads a head.</summary>
    internal static RiskHead ReadHead(BinaryReader body) => new()
    {
        Source = ReadLanguage(body),
        Target = ReadLanguage(body),
        Event = body.ReadString(),
        Models = new PairModels
        {
            Source = body.ReadBoolean() ? new CharacterModel(ReadTable(body)) : null,
            Target = body.ReadBoolean() ? new CharacterModel(ReadTable(body)) : null,
            Forward = body.ReadBoolean() ? LexiconFile.Read(body) : null,
            Backward = body.ReadBoolean() ? LexiconFile.Read(body) : null,
            Ngrams = body.ReadBoolean() ? new HashedLinear(ReadPowerOfTwo<sbyte>(body), body.ReadSingle(), body.ReadSingle()) : null,
        },
        Alone = ReadScorer(body),
        WithOne = body.ReadBoolean() ? ReadScorer(body) : null,
        WithSeveral = body.ReadBoolean() ? ReadScorer(body) : null,
    };

    private static RiskScorer ReadScorer(BinaryReader body) => new()
    {
        Trees = ReadTrees(body),
        Linear = body.ReadBoolean() ? ReadLinear(body) : null,
        Calibration = new LogisticCalibration(body.ReadSingle(), body.ReadSingle(), body.ReadSingle()),
    };

    private static void WritePart<T>(BinaryWriter body, T? part, Action<T> write)
        where T : class
    {
        body.Write(part is not null);
        if (part is not null)
        {
            write(part);
        }
    }

    private static GradientTrees ReadTrees(BinaryReader body)
    {
        var trees = new GradientTrees(ReadValues<int>(body), ReadValues<TreeNode>(body));
        return trees.IsSound(SegmentFeatures.Count) ? trees : throw new InvalidDataException("the file is damaged: a tree leads nowhere");
    }

    private static DenseLinear ReadLinear(BinaryReader body)
    {
        float[] weights = ReadValues<float>(body), means = ReadValues<float>(body);
        return weights.Length == means.Length && weights.Length <= SegmentFeatures.Count ? new DenseLinear(weights, means) : throw new InvalidDataException("the file is damaged: weights and features differ in number");
    }

    /// <summary>Writes an array.</summary>
    internal static void WriteValues<T>(BinaryWriter body, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        body.Write(values.Length);
        body.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Reads an array.</summary>
    internal static T[] ReadValues<T>(BinaryReader body)
        where T : unmanaged
    {
        var values = new T[Bounded(body.ReadInt32())];
        body.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static uint[] ReadTable(BinaryReader body) =>
        ReadPowerOfTwo<uint>(body) is var slots && slots.Contains(0u) ? slots : throw new InvalidDataException("the file is damaged: a table is full");

    private static T[] ReadPowerOfTwo<T>(BinaryReader body)
        where T : unmanaged =>
        ReadValues<T>(body) is var values && int.IsPow2(values.Length) ? values : throw new InvalidDataException("the file is damaged: a table has an odd size");

    private static int Bounded(int length) => length is >= 0 and <= Most ? length : throw new InvalidDataException("the file is damaged: a length is out of range");
}
