namespace LocalizationKit.Worker.Api;

/// <summary>Ends the reading of a request that holds too many records.</summary>
internal sealed class TooManyRecordsException : Exception;
