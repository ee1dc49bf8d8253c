using Microsoft.Extensions.Logging;

namespace LocalizationKit.Hosting;

/// <summary>Every message of the kit in a host. At the default level none carries text of a listing; ids only where an operator must act.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "The ledger is ready; this worker is '{Worker}'")]
    public static partial void LedgerReady(ILogger logger, string worker);

    [LoggerMessage(2, LogLevel.Information, "The packs were read again: {Markets} markets are in use")]
    public static partial void PacksReloaded(ILogger logger, int markets);

    [LoggerMessage(3, LogLevel.Error, "The new packs are refused and the old ones stay in use: {Errors}")]
    public static partial void PacksRefused(ILogger logger, string errors);

    [LoggerMessage(4, LogLevel.Warning, "Pack: {Warning}")]
    public static partial void PackWarning(ILogger logger, string warning);

    [LoggerMessage(5, LogLevel.Error, "The ledger could not be reached; the next try is in {Seconds} s")]
    public static partial void LedgerFailed(ILogger logger, Exception exception, double seconds);

    [LoggerMessage(6, LogLevel.Error, "Listing number {Sequence} was tried {Attempts} times and is laid aside as dead: {Error}")]
    public static partial void DeadLettered(ILogger logger, long sequence, int attempts, string error);

    [LoggerMessage(7, LogLevel.Warning, "Publisher {Publisher} did not take release {Key} (attempt {Attempt}); the next try is at {RetryAt}: {Error}")]
    public static partial void ReleaseDeferred(ILogger logger, string publisher, string key, int attempt, DateTimeOffset retryAt, string error);

    [LoggerMessage(8, LogLevel.Error, "Publisher {Publisher} did not take release {Key} in {Attempts} attempts; it is given up until someone asks for a retry: {Error}")]
    public static partial void ReleaseGivenUp(ILogger logger, string publisher, string key, int attempts, string error);

    [LoggerMessage(9, LogLevel.Information, "Source {Source} is running")]
    public static partial void SourceRunning(ILogger logger, string source);

    [LoggerMessage(10, LogLevel.Error, "Source {Source} stopped; it is started again in {Seconds} s")]
    public static partial void SourceFailed(ILogger logger, Exception exception, string source, double seconds);

    [LoggerMessage(11, LogLevel.Information, "Batch {Batch}: {Accepted} accepted, {Duplicates} known, {Refused} refused")]
    public static partial void BatchTaken(ILogger logger, string batch, int accepted, int duplicates, int refused);

    [LoggerMessage(12, LogLevel.Error, "Batch {Batch} failed: {Error}")]
    public static partial void BatchFailed(ILogger logger, string batch, string error);

    [LoggerMessage(13, LogLevel.Information, "The texts of {Count} settled listings were deleted after {Days} days")]
    public static partial void Forgotten(ILogger logger, int count, int days);

    [LoggerMessage(14, LogLevel.Information, "Draining: {Count} taken listings are given back")]
    public static partial void Draining(ILogger logger, int count);

    [LoggerMessage(15, LogLevel.Debug, "Judged {Count} listings")]
    public static partial void Judged(ILogger logger, int count);

    [LoggerMessage(16, LogLevel.Error, "A message from {Source} could not be taken and goes to the dead letters: {Error}")]
    public static partial void MessageRefused(ILogger logger, string source, string error);

    [LoggerMessage(17, LogLevel.Warning, "A message from {Source} could not be taken now and comes back later: {Error}")]
    public static partial void MessageDeferred(ILogger logger, string source, string error);

    [LoggerMessage(18, LogLevel.Warning, "{Count} listings could not be translated now and are tried again later: {Error}")]
    public static partial void TranslationDeferred(ILogger logger, int count, string error);
}
