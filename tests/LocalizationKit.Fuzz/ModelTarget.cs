using System.IO.Compression;
using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Gating;
using LocalizationKit.Risk;

namespace LocalizationKit.Fuzz;

/// <summary>Reads a content as a gate file, and as the packed body of a risk model and of a language model: a damaged file is refused with the exception that is documented.</summary>
internal static class ModelTarget
{
    public static void Run(byte[] content)
    {
        Try<FormatException>(() => PublishGuaranteeFile.Read(content));
        Try<InvalidDataException>(() => TrainedRiskEstimator.Read(new MemoryStream(content)));
        Try<InvalidDataException>(() => TrainedRiskEstimator.Read(Packed("LKRM"u8, content)));
        Try<InvalidDataException>(() => FluencyModel.Read(Packed("LKLM"u8, content)));
    }

    private static MemoryStream Packed(ReadOnlySpan<byte> mark, byte[] body)
    {
        var file = new MemoryStream();
        file.Write(mark);
        file.Write([1, 0, 0, 0]);
        using (var packed = new BrotliStream(file, CompressionLevel.Fastest, leaveOpen: true))
        {
            packed.Write(body);
        }

        file.Position = 0;
        return file;
    }

    private static void Try<TRefusal>(Action read)
        where TRefusal : Exception
    {
        try
        {
            read();
        }
        catch (TRefusal)
        {
            return;
        }
    }
}
