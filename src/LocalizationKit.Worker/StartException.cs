namespace LocalizationKit.Worker;

/// <summary>Says in one sentence why the worker does not start.</summary>
internal sealed class StartException(string message) : Exception(message);
