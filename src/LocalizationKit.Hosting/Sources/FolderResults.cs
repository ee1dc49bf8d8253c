using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Sources;

/// <summary>Writes the results of a file once all its listings are judged.</summary>
internal sealed class FolderResults(IVerdictStore store, TimeProvider time)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<string> WriteAsync(string folder, string name, FolderBatch batch, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "." + name + ".results");
        await using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 65536, FileOptions.Asynchronous);
        foreach (var id in batch.Ids)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(await ResultOfAsync(id, cancellationToken) + "\n"), cancellationToken);
        }

        foreach (var (line, id, error) in batch.Refused)
        {
            var record = JsonSerializer.Serialize(new { id, verdict = "error", line, error }, Options);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(record + "\n"), cancellationToken);
        }

        stream.Flush(flushToDisk: true);
        return path;
    }

    private async Task<string> ResultOfAsync(string id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var found = await store.FindAsync(id, cancellationToken);
            if (found.Listing is not { } listing)
            {
                return JsonSerializer.Serialize(new { id, verdict = "error", error = "The listing was erased." }, Options);
            }

            if (listing.State != ListingState.Received)
            {
                return listing.Result is { } result and not "null" ? result : JsonSerializer.Serialize(new { id, verdict = "error", error = listing.Error }, Options);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellationToken);
        }
    }
}
