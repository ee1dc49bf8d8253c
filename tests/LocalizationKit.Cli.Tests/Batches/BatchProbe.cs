using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

/// <summary>Reads and writes batches the way commands do.</summary>
internal static class BatchProbe
{
    public static async Task<List<ListingReadResult>> Read(string path, BatchOptions? options = null)
    {
        var results = new List<ListingReadResult>();
        await foreach (var result in BatchFile.Of(path, options ?? new BatchOptions()).ReadAsync(CancellationToken.None))
        {
            results.Add(result);
        }

        return results;
    }

    public static async Task<List<Listing>> Listings(string path, BatchOptions? options = null)
    {
        var results = await Read(path, options);
        Assert.All(results, r => Assert.Null(r.Problem));
        return [.. results.Select(r => r.Listing!)];
    }

    public static async Task<byte[]> Write(string path, BatchOptions? options, params (string Id, int Field, string Target)[] changes)
    {
        var edits = new TargetEdits();
        foreach (var (id, field, target) in changes)
        {
            edits.Set(id, field, target);
        }

        using var output = new MemoryStream();
        Assert.Equal(edits.Count, await BatchFile.Of(path, options ?? new BatchOptions()).RewriteAsync(output, edits, keepsPacking: true, CancellationToken.None));
        return output.ToArray();
    }
}
