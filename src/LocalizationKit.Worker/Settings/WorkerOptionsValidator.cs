using System.Globalization;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Worker.Settings;

/// <summary>Looks over the settings of the HTTP side; each complaint names the key and the remedy.</summary>
internal sealed class WorkerOptionsValidator : IValidateOptions<WorkerOptions>
{
    public ValidateOptionsResult Validate(string? name, WorkerOptions options)
    {
        var faults = new List<string>();
        void Range(string key, long value, long low, long high)
        {
            if (value < low || value > high)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{WorkerOptions.Section}:{key} is {value}; write a whole number from {low} to {high}, or leave it out."));
            }
        }

        Range(nameof(options.MaxBodyBytes), options.MaxBodyBytes, 1024, 10L * 1024 * 1024 * 1024);
        Range(nameof(options.MaxRecordsPerRequest), options.MaxRecordsPerRequest, 1, 1_000_000);
        Range(nameof(options.RequestsPerSecond), options.RequestsPerSecond, 1, 1_000_000);
        Range(nameof(options.RequestBurst), options.RequestBurst, 1, 1_000_000);
        Range(nameof(options.MaxConnections), options.MaxConnections, 1, 1_000_000);
        Range(nameof(options.SignInHours), options.SignInHours, 1, 720);
        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }
}
