using System.Globalization;
using System.Text.Json;
using LocalizationKit.Checks.Baselines;

namespace LocalizationKit.Cli.Settings;

/// <summary>Reads the file of accepted findings. Reason, owner and expiry are written into it by hand.</summary>
internal static class BaselineFile
{
    /// <summary>The version of the form.</summary>
    public const int Version = 2;

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The file.</param>
    /// <param name="today">The day by which acceptances expire.</param>
    /// <param name="error">Takes a note on those that have expired.</param>
    /// <returns>The baseline, without what has expired.</returns>
    /// <exception cref="UsageException">The file is missing or is no baseline.</exception>
    public static Baseline Read(string path, DateOnly today, TextWriter error)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no baseline '{path}'; make one with --write-baseline.");
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Options);
            if (document.RootElement.GetProperty("version").GetInt32() != Version)
            {
                throw new UsageException($"{path}: is of another version; make a new one with --write-baseline.");
            }

            return Read(document.RootElement, path, today, error);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"{path}: not a baseline ({exception.Message}); make a new one with --write-baseline.", exception);
        }
    }

    private static Baseline Read(JsonElement root, string path, DateOnly today, TextWriter error)
    {
        var baseline = new Baseline();
        var expired = 0;
        foreach (var record in root.GetProperty("records").EnumerateArray())
        {
            var id = record.GetProperty("id").GetString()!;
            foreach (var field in record.GetProperty("fields").EnumerateObject())
            {
                baseline.Remember(id, field.Name, PrintOf(field.Value.GetString()!));
            }

            foreach (var item in record.GetProperty("findings").EnumerateArray())
            {
                var finding = Accepted(item, $"{path}: record '{id}'");
                expired += finding.Expires < today ? 1 : 0;
                if (!(finding.Expires < today))
                {
                    baseline.Accept(finding);
                }
            }
        }

        if (expired > 0)
        {
            error.WriteLine($"lockit: {path}: {expired} acceptances have expired; their findings count again.");
        }

        return baseline;
    }

    private static AcceptedFinding Accepted(JsonElement item, string where)
    {
        var expires = Text(item, "expires");
        if (expires is not null && !DateOnly.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            throw new UsageException($"{where}: 'expires' is '{expires}'; write a day such as 2027-03-31.");
        }

        return new AcceptedFinding(item.GetProperty("fingerprint").GetString()!)
        {
            Reason = Text(item, "reason"),
            Owner = Text(item, "owner"),
            Expires = expires is null ? null : DateOnly.ParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    private static FieldPrint PrintOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            throw new FormatException($"'{text}' is no pair of hashes");
        }

        return new FieldPrint(ulong.Parse(text.AsSpan(0, colon), NumberStyles.HexNumber, CultureInfo.InvariantCulture), ulong.Parse(text.AsSpan(colon + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }
}
