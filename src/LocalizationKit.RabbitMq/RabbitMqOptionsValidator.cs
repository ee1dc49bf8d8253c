using System.Globalization;
using Microsoft.Extensions.Options;

namespace LocalizationKit.RabbitMq;

/// <summary>Looks over the settings of the broker; each complaint names the key and the remedy.</summary>
internal sealed class RabbitMqOptionsValidator : IValidateOptions<RabbitMqOptions>
{
    public ValidateOptionsResult Validate(string? name, RabbitMqOptions options)
    {
        var faults = new List<string>();
        if (options.Uri is { Length: > 0 } text)
        {
            if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("amqp" or "amqps"))
            {
                faults.Add($"{RabbitMqOptions.Section}:Uri is no broker address; write amqps://user:password@host/vhost.");
            }
        }
        else if (options.SourceQueue is not null || options.ReleaseQueue is not null)
        {
            faults.Add($"{RabbitMqOptions.Section}:Uri is missing while a queue is named; give the broker's address, or take the queues out.");
        }

        Range("Prefetch", options.Prefetch, 1, 10_000);
        Range("RetryDelaySeconds", options.RetryDelaySeconds, 1, 86_400);
        Range("DeliveryLimit", options.DeliveryLimit, 1, 1000);
        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;

        void Range(string key, int value, int low, int high)
        {
            if (value < low || value > high)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{RabbitMqOptions.Section}:{key} is {value}; write a whole number from {low} to {high}, or leave it out."));
            }
        }
    }
}
