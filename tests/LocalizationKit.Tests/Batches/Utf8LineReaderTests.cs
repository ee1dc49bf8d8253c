using System.Text;
using FsCheck.Xunit;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

public sealed class Utf8LineReaderTests
{
    [Property]
    public bool Lines_JoinedAgain_AreTheText(List<string?> lines)
    {
        var cleaned = lines.Select(l => (l ?? "").Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal)).Append("end").ToList();
        using var stream = new TricklingStream(Encoding.UTF8.GetBytes(string.Join('\n', cleaned)));
        var reader = new Utf8LineReader(stream, 1 << 20);
        var read = new List<string>();
        while (reader.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
        {
            read.Add(Encoding.UTF8.GetString(reader.Line.Span));
        }

        return read.SequenceEqual(cleaned.Select(c => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(c)))) && reader.Number == cleaned.Count;
    }
}
