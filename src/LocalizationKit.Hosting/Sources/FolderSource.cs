using System.IO.Compression;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Sources;

/// <summary>Takes batches from <c>inbox</c>. A batch goes through <c>work</c> to <c>done</c>, its results beside it, or to <c>failed</c> with the reason beside it.</summary>
/// <remarks>A file that still grows is left alone, and so is one whose name begins with a dot or ends with .tmp, .part or .partial. After a crash, what lies in <c>work</c> is taken again.</remarks>
internal sealed class FolderSource(IListingIntake intake, FolderResults results, IOptions<KitOptions> options, TimeProvider time, ILogger<FolderSource> logger) : IListingSource
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private readonly FolderSourceOptions _options = options.Value.FolderSource;
    private readonly Dictionary<string, FolderStamp> _seen = new(StringComparer.Ordinal);

    public string Name => "folder";

    private string Inbox => FolderOf("inbox");

    private string Work => FolderOf("work");

    public async Task RunAsync(CancellationToken stoppingToken)
    {
        foreach (var name in new[] { "inbox", "work", "done", "failed" })
        {
            Directory.CreateDirectory(FolderOf(name));
        }

        foreach (var left in Directory.EnumerateFiles(Work).Where(IsBatch).Order(StringComparer.Ordinal))
        {
            await TakeAsync(left, isRedelivery: true, stoppingToken);
        }

        using var timer = new PeriodicTimer(Look, time);
        do
        {
            foreach (var file in Settled())
            {
                var mine = Path.Combine(Work, FreeName(Work, Path.GetFileName(file)));
                if (TryMove(file, mine))
                {
                    await TakeAsync(mine, isRedelivery: false, stoppingToken);
                }
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private string FolderOf(string name) => Path.Combine(Path.GetFullPath(_options.Path!), name);

    private static bool IsBatch(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith('.')
            && !name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".part", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".partial", StringComparison.OrdinalIgnoreCase)
            && new FileInfo(path).LinkTarget is null;
    }

    // A file is whole when size and time of its last change have stayed the same for the settling time.
    private List<string> Settled()
    {
        var now = time.GetUtcNow();
        var settled = new List<string>();
        var files = Directory.EnumerateFiles(Inbox).Where(IsBatch).Order(StringComparer.Ordinal).ToList();
        foreach (var gone in _seen.Keys.Except(files, StringComparer.Ordinal).ToList())
        {
            _seen.Remove(gone);
        }

        foreach (var file in files)
        {
            var info = new FileInfo(file);
            if (!_seen.TryGetValue(file, out var stamp) || stamp.Length != info.Length || stamp.ChangedAt != info.LastWriteTimeUtc)
            {
                _seen[file] = new FolderStamp(info.Length, info.LastWriteTimeUtc, now);
            }
            else if (now - stamp.SeenAt >= TimeSpan.FromMilliseconds(_options.SettleMilliseconds))
            {
                settled.Add(file);
                _seen.Remove(file);
            }
        }

        return settled;
    }

    private static bool TryMove(string from, string to)
    {
        try
        {
            File.Move(from, to);
            return true;
        }
        catch (IOException)
        {
            // Still held open, or another worker was quicker.
            return false;
        }
    }

    private async Task TakeAsync(string file, bool isRedelivery, CancellationToken stoppingToken)
    {
        var name = Path.GetFileName(file);
        var batch = new FolderBatch();
        try
        {
            await using (var stream = Open(file))
            {
                await SubmitAsync(stream, isRedelivery, batch, stoppingToken);
            }

            if (batch.Ids.Count == 0)
            {
                Fail(file, batch.Refused.Count == 0 ? "The file holds no record." : string.Join(Environment.NewLine, batch.Refused.Select(r => $"line {r.Line}: {r.Error}")));
                return;
            }

            var written = await results.WriteAsync(Work, name, batch, stoppingToken);
            Log.BatchTaken(logger, name, batch.Accepted, batch.Duplicates, batch.Refused.Count);
            var finalName = FreeName(FolderOf("done"), name);
            File.Move(written, Path.Combine(FolderOf("done"), finalName + ".results.jsonl"), overwrite: true);
            File.Move(file, Path.Combine(FolderOf("done"), finalName));
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException)
        {
            Fail(file, $"The file cannot be read: {exception.Message}");
        }
    }

    private async Task SubmitAsync(Stream stream, bool isRedelivery, FolderBatch batch, CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await intake.SubmitAsync(stream, Name, isRedelivery, batch.Add, stoppingToken);
                return;
            }
            catch (BacklogFullException) when (stream.CanSeek)
            {
                // From the start again: what was taken is known then.
                await Task.Delay(TimeSpan.FromSeconds(5), time, stoppingToken);
                batch.Clear();
                isRedelivery = true;
                stream.Seek(0, SeekOrigin.Begin);
            }
        }
    }

    private static Stream Open(string file)
    {
        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 65536, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    private void Fail(string file, string error)
    {
        var name = FreeName(FolderOf("failed"), Path.GetFileName(file));
        File.WriteAllText(Path.Combine(FolderOf("failed"), name + ".error.txt"), error + Environment.NewLine);
        File.Move(file, Path.Combine(FolderOf("failed"), name));
        Log.BatchFailed(logger, name, "the reason is in the file beside it");
    }

    private static string FreeName(string folder, string name)
    {
        for (var i = 1; ; i++)
        {
            var candidate = i == 1 ? name : $"{Path.GetFileNameWithoutExtension(name)}-{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}{Path.GetExtension(name)}";
            if (!File.Exists(Path.Combine(folder, candidate)))
            {
                return candidate;
            }
        }
    }
}
