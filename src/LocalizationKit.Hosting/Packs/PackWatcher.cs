using System.Globalization;
using System.Text;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Packs;

/// <summary>Takes up changes in pack folders. It looks instead of listening, because mounted volumes often report nothing.</summary>
internal sealed class PackWatcher(PipelineProvider provider, IOptions<KitOptions> options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private readonly KitOptions _options = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_options.Packs.Count + _options.Glossaries.Count == 0)
        {
            return;
        }

        var used = Stamp();
        var seen = used;
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = Stamp();
            if (now != used && now == seen)
            {
                // Two looks alike: whoever writes has finished.
                provider.Reload();
                used = now;
            }

            seen = now;
        }
    }

    private string Stamp()
    {
        var text = new StringBuilder();
        try
        {
            var files = _options.Packs.SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)).Concat(_options.Glossaries);
            foreach (var file in files.Order(StringComparer.Ordinal))
            {
                var info = new FileInfo(file);
                text.Append(file).Append('|').Append(info.Length.ToString(CultureInfo.InvariantCulture)).Append('|').Append(info.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)).Append('\n');
            }
        }
        catch (IOException exception)
        {
            text.Append(exception.Message);
        }

        return ReleaseKey.Hash(text.ToString());
    }
}
