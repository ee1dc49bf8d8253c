using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace LocalizationKit.Azure.Resilience;

/// <summary>Answers a request for characters; nothing is given back, because what is translated is paid for.</summary>
internal sealed class CharacterLease : RateLimitLease
{
    public static readonly CharacterLease Granted = new(isAcquired: true);

    public static readonly CharacterLease Refused = new(isAcquired: false);

    private CharacterLease(bool isAcquired) => IsAcquired = isAcquired;

    /// <inheritdoc/>
    public override bool IsAcquired { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => [];

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = null;
        return false;
    }
}
