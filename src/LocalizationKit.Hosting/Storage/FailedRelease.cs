namespace LocalizationKit.Hosting.Storage;

/// <summary>Says how an attempt to hand a release over failed.</summary>
/// <param name="Key">The key of the release.</param>
/// <param name="Error">What went wrong, without text of the listing.</param>
/// <param name="RetryAt">When to try again; null to give up.</param>
public sealed record FailedRelease(string Key, string Error, DateTimeOffset? RetryAt);
