using System.Text;
using FsCheck.Xunit;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

/// <summary>Whatever the bytes are, nothing throws, and what is read has an id and fields.</summary>
public sealed class CsvListingReaderFuzzTests
{
    private const string Table = "id,market,field,source,target,max_length\n1,ja-JP,title,\"口,\"\"红\"\"\",口紅,50\n1,ja-JP,bullet,轻,\"a\nb\",\n2,de-DE,title,x,y,\n";

    [Property(MaxTest = 300)]
    public bool Read_AnyBytes_NeverThrows(byte[] bytes) => Read(bytes).All(IsSound);

    [Property(MaxTest = 1000)]
    public bool Read_ATableWithSomeBytesChanged_NeverThrows(List<(ushort At, byte Value)> changes)
    {
        var bytes = Encoding.UTF8.GetBytes(Table);
        foreach (var (at, value) in changes)
        {
            bytes[at % bytes.Length] = value;
        }

        return Read(bytes).All(IsSound);
    }

    private static bool IsSound(ListingReadResult result) =>
        result.IsRead ? result.Listing.Id.Length > 0 && result.Listing.Fields.Count > 0 && result.Listing.Line > 0 : result.Problem.Message.Length > 0;

    private static List<ListingReadResult> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. new CsvListingReader(',').ReadAsync(stream, null).ToBlockingEnumerable()];
    }
}
