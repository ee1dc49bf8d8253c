using System.Globalization;
using LocalizationKit.Hosting.Packs;
using LocalizationKit.Hosting.Telemetry;
using LocalizationKit.Markets;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Options;

/// <summary>Looks over the settings before anything starts. Each complaint names the key and the remedy.</summary>
internal sealed class KitOptionsValidator(IEnumerable<StorageKind> storageKinds) : IValidateOptions<KitOptions>
{
    public ValidateOptionsResult Validate(string? name, KitOptions options)
    {
        var faults = new List<string>();
        CheckNames(options, faults);
        CheckStorage(options.Storage, faults);
        CheckRanges(options, faults);
        CheckWebhook(options.Webhook, faults);
        foreach (var (key, value) in options.Severities)
        {
            if (!SeverityNames.TryParse(value, out _))
            {
                faults.Add($"{Key("Severities:" + key)} is '{value}'; write critical, major, minor or neutral.");
            }
        }

        if (faults.Count == 0)
        {
            // Packs and glossaries are read here too: a gate with half its rules must not start.
            faults.AddRange(PipelineLoader.Load(options).Errors.Select(e => $"{Key("Packs")} / {Key("Glossaries")}: {e}"));
        }

        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    private static string Key(string name) => $"{KitOptions.Section}:{name}";

    private static void CheckNames(KitOptions options, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(options.WorkerName) || options.WorkerName.Length > 100)
        {
            faults.Add($"{Key(nameof(options.WorkerName))} is empty or longer than 100 characters; name this worker, or leave the key out to take the name of the machine.");
        }

        if (!LanguageTag.TryParse(options.SourceLanguage, out _))
        {
            faults.Add($"{Key(nameof(options.SourceLanguage))} is '{options.SourceLanguage}', which is no language tag; write one such as zh-Hans.");
        }

        foreach (var folder in options.Packs.Where(f => !Directory.Exists(f)))
        {
            faults.Add($"{Key(nameof(options.Packs))}: there is no folder '{folder}'; name one that holds a {MarketPackReader.ManifestFile}, or take it out.");
        }

        foreach (var file in options.Glossaries.Where(f => !File.Exists(f)))
        {
            faults.Add($"{Key(nameof(options.Glossaries))}: there is no file '{file}'; mend the path, or take it out.");
        }
    }

    private void CheckStorage(StorageOptions storage, List<string> faults)
    {
        var kinds = storageKinds.Select(k => k.Name).ToList();
        if (!kinds.Contains(storage.Kind, StringComparer.OrdinalIgnoreCase))
        {
            faults.Add($"{Key("Storage:Kind")} is '{storage.Kind}'; write {string.Join(" or ", kinds)}.");
        }
        else if (storage.Kind.Equals("sqlite", StringComparison.OrdinalIgnoreCase) && string.IsNullOrWhiteSpace(storage.Path))
        {
            faults.Add($"{Key("Storage:Path")} is empty; give the file of the ledger, or leave the key out for data/localizationkit.db.");
        }
        else if (!storage.Kind.Equals("sqlite", StringComparison.OrdinalIgnoreCase) && string.IsNullOrWhiteSpace(storage.ConnectionString))
        {
            faults.Add($"{Key("Storage:ConnectionString")} is empty; give one such as Host=db;Database=lk;Username=lk;Password=….");
        }
    }

    private static void CheckRanges(KitOptions options, List<string> faults)
    {
        void Range(string key, int value, int low, int high)
        {
            if (value < low || value > high)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{Key(key)} is {value}; write a whole number from {low} to {high}, or leave it out."));
            }
        }

        Range("RetentionDays", options.RetentionDays, 0, 36_500);
        Range("Judging:Jobs", options.Judging.Jobs, 1, 256);
        Range("Judging:QueueLength", options.Judging.QueueLength, 1, 10_000);
        Range("Judging:LeaseSeconds", options.Judging.LeaseSeconds, 5, 3600);
        Range("Judging:MaxAttempts", options.Judging.MaxAttempts, 1, 100);
        Range("Judging:PollMilliseconds", options.Judging.PollMilliseconds, 50, 60_000);
        Range("Judging:MaxBacklog", options.Judging.MaxBacklog, 1, int.MaxValue);
        Range("Judging:MaxRecordBytes", options.Judging.MaxRecordBytes, 1024, 64 * 1024 * 1024);
        Range("Translation:BatchListings", options.Translation.BatchListings, 1, 1000);
        Range("Translation:LeaseSeconds", options.Translation.LeaseSeconds, 30, 86_400);
        Range("Translation:MaxAttempts", options.Translation.MaxAttempts, 1, 1000);
        Range("Translation:MaxWaitSeconds", options.Translation.MaxWaitSeconds, 1, 86_400);
        Range("Delivery:Parallelism", options.Delivery.Parallelism, 1, 256);
        Range("Delivery:LeaseSeconds", options.Delivery.LeaseSeconds, 10, 3600);
        Range("Delivery:MaxAttempts", options.Delivery.MaxAttempts, 1, 1000);
        Range("Delivery:MaxWaitSeconds", options.Delivery.MaxWaitSeconds, 1, 86_400);
        Range("FolderSource:SettleMilliseconds", options.FolderSource.SettleMilliseconds, 0, 3_600_000);
        Range("Webhook:TimeoutSeconds", options.Webhook.TimeoutSeconds, 1, 300);
    }

    private static void CheckWebhook(WebhookOptions webhook, List<string> faults)
    {
        if (string.IsNullOrEmpty(webhook.Url))
        {
            return;
        }

        if (!Uri.TryCreate(webhook.Url, UriKind.Absolute, out var url) || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
        {
            faults.Add($"{Key("Webhook:Url")} is '{webhook.Url}'; give an https address (http only for one on this machine).");
        }

        if (webhook.Secret is not { Length: >= 32 })
        {
            faults.Add($"{Key("Webhook:Secret")} has fewer than 32 characters; give one made by chance, e.g. by openssl rand -hex 32, through the environment.");
        }
    }
}
