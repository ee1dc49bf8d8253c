namespace LocalizationKit.Hosting.Storage;

/// <summary>Keeps releases until their publisher has them. A release enters in the transaction that decides it. Safe to share.</summary>
public interface IReleaseOutbox
{
    /// <summary>Takes releases for one publisher. Of one listing only the oldest is given, so that revisions arrive in order.</summary>
    /// <param name="publisher">The name of the publisher.</param>
    /// <param name="owner">The name of this worker.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="lease">How long they are held.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The releases.</returns>
    Task<IReadOnlyList<Release>> LeaseAsync(string publisher, string owner, int count, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Keeps that the publisher has the releases.</summary>
    /// <param name="publisher">The name of the publisher.</param>
    /// <param name="keys">The keys of the releases.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when it is kept.</returns>
    Task ConfirmAsync(string publisher, IReadOnlyList<string> keys, CancellationToken cancellationToken);

    /// <summary>Keeps that attempts failed.</summary>
    /// <param name="publisher">The name of the publisher.</param>
    /// <param name="failures">The failures.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when it is kept.</returns>
    Task DeferAsync(string publisher, IReadOnlyList<FailedRelease> failures, CancellationToken cancellationToken);
}
