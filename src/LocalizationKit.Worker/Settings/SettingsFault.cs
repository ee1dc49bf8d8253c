using LocalizationKit.Hosting.Options;

namespace LocalizationKit.Worker.Settings;

/// <summary>Words what the configuration binder found wrong.</summary>
internal static class SettingsFault
{
    /// <summary>Describes a fault of the settings.</summary>
    /// <param name="exception">What the binder threw.</param>
    /// <returns>A sentence with key and remedy; null when the exception is about something else.</returns>
    public static string? Describe(InvalidOperationException exception)
    {
        const string Unknown = "ErrorOnUnknownConfiguration";
        const string Convert = "Failed to convert configuration value";
        if (exception.Message.Contains(Unknown, StringComparison.Ordinal))
        {
            var colon = exception.Message.LastIndexOf(':');
            return $"There is no setting {exception.Message[(colon + 1)..].Trim()} in that section; look for a typing error in {KitOptions.Section}, {WorkerOptions.Section} or RabbitMq, or take it out.";
        }

        return exception.Message.Contains(Convert, StringComparison.Ordinal)
            ? $"{exception.Message} Write a value of that type, or leave the key out."
            : exception.StackTrace?.Contains(nameof(Hosting.Packs.PipelineProvider), StringComparison.Ordinal) == true || exception.Message.StartsWith("The ledger", StringComparison.Ordinal) ? exception.Message : null;
    }
}
