using System.Text;
using LocalizationKit.Batches;
using LocalizationKit.Batches.Documents;

namespace LocalizationKit.Tests.Batches.Documents;

/// <summary>Proves that writing back touches nothing but the targets that change.</summary>
internal static class RoundTrip
{
    private const string Mark = "Ж9";

    public static List<DocumentRecord> Read(DocumentReader reader, string content) => Read(reader, Encoding.UTF8.GetBytes(content));

    public static List<DocumentRecord> Read(DocumentReader reader, byte[] content) => [.. reader.ReadRecords(new MemoryStream(content), "f")];

    public static List<Listing> Listings(DocumentReader reader, string content) => Listings(reader, Encoding.UTF8.GetBytes(content));

    public static List<Listing> Listings(DocumentReader reader, byte[] content)
    {
        var records = Read(reader, content);
        Assert.All(records, r => Assert.Null(r.Result.Problem));
        return [.. records.Select(r => r.Result.Listing!)];
    }

    public static async Task<byte[]> Write(DocumentReader reader, byte[] content, params (string Id, int Field, string Target)[] changes)
    {
        var edits = new TargetEdits();
        foreach (var (id, field, target) in changes)
        {
            edits.Set(id, field, target);
        }

        using var output = new MemoryStream();
        var written = await new DocumentTargetRewriter(reader).RewriteAsync(new TrickleStream(content), output, edits);
        Assert.Equal(edits.Count, written);
        return output.ToArray();
    }

    public static async Task<string> Write(DocumentReader reader, string content, params (string Id, int Field, string Target)[] changes) =>
        Encoding.UTF8.GetString(await Write(reader, Encoding.UTF8.GetBytes(content), changes));

    /// <summary>No edit leaves every byte; a mark behind every target is read back; taking the marks out again gives every byte back.</summary>
    /// <returns>How many targets were changed and changed back.</returns>
    public static async Task<int> Prove(DocumentReader reader, byte[] content)
    {
        Assert.Equal(content, await Write(reader, content));
        var records = Read(reader, content);
        var targets = records.Where(r => r.Result.IsRead)
            .SelectMany(r => r.Result.Listing!.Fields.Select((f, i) => (r.Result.Listing.Id, i, f.Target, Slot: r.Targets[i])))
            .Where(t => t.Target is { Length: > 0 } && t.Slot is not null).Select(t => (t.Id, t.i, Target: t.Target!)).ToArray();
        var marked = await Write(reader, content, [.. targets.Select(t => (t.Id, t.i, t.Target + Mark))]);
        var again = Read(reader, marked);
        Assert.Equal(records.Count, again.Count);
        var byId = again.Where(r => r.Result.IsRead).ToDictionary(r => r.Result.Listing!.Id, r => r.Result.Listing!, StringComparer.Ordinal);
        Assert.All(targets, t => Assert.Equal(t.Target + Mark, byId[t.Id].Fields[t.i].Target));
        Assert.Equal(content, await Write(reader, marked, targets));
        return targets.Length;
    }

    public static Task<int> Prove(DocumentReader reader, string content) => Prove(reader, Encoding.UTF8.GetBytes(content));
}
