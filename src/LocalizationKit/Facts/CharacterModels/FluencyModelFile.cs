using System.IO.Compression;
using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.CharacterModels;

/// <summary>Reads and writes fluency models: a four-byte mark, a version, then the models, compressed; little-endian.</summary>
internal static class FluencyModelFile
{
    private const uint Mark = 0x4D4C4B4C;
    private const int Version = 1;
    private const int MostModels = 256;
    private const int MostSlots = 1 << 22;

    public static void Write(Stream stream, IReadOnlyList<FluencyModel> models)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Flush();
        using var packed = new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true);
        using var body = new BinaryWriter(packed);
        body.Write(models.Count);
        foreach (var model in models)
        {
            body.Write(model.Language);
            body.Write(model.Vertical ?? "");
            body.Write(model.Texts);
            body.Write(model.Floor);
            body.Write(model.Fingerprint);
            body.Write(model.Model.Slots.Length);
            body.Write(MemoryMarshal.AsBytes(model.Model.Slots));
        }
    }

    public static IReadOnlyList<FluencyModel> Read(Stream stream)
    {
        try
        {
            using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Mark)
            {
                throw new InvalidDataException("the file is no language model");
            }

            if (reader.ReadInt32() is var version && version != Version)
            {
                throw new InvalidDataException($"the language model has file version {version}; this kit reads version {Version}");
            }

            using var body = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true));
            var models = new FluencyModel[Bounded(body.ReadInt32(), MostModels)];
            for (var i = 0; i < models.Length; i++)
            {
                string language = body.ReadString(), vertical = body.ReadString();
                models[i] = new FluencyModel(language, vertical.Length == 0 ? null : vertical, body.ReadInt32(), body.ReadSingle(), body.ReadString(), ReadModel(body));
            }

            return models;
        }
        catch (Exception exception) when (exception is IOException or FormatException or InvalidOperationException)
        {
            throw new InvalidDataException("the file is damaged", exception);
        }
    }

    private static CharacterModel ReadModel(BinaryReader body)
    {
        var slots = new uint[Bounded(body.ReadInt32(), MostSlots)];
        body.BaseStream.ReadExactly(MemoryMarshal.AsBytes(slots.AsSpan()));

        // A look-up ends at an empty slot.
        return int.IsPow2(slots.Length) && slots.Contains(0u) ? new CharacterModel(slots) : throw new InvalidDataException("the file is damaged: a table is full or of an odd size");
    }

    private static int Bounded(int length, int most) => length >= 0 && length <= most ? length : throw new InvalidDataException("the file is damaged: a length is out of range");
}
