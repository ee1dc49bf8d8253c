using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Delivery;

/// <summary>Hands releases over to whoever shows them to buyers. Safe to share.</summary>
public interface IPublisher
{
    /// <summary>Gets the name; it is kept with every release, so it must stay the same.</summary>
    string Name { get; }

    /// <summary>Hands a release over. It may be called again for the same release, with the same key, when the answer got lost.</summary>
    /// <param name="release">The release.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>A task that ends when the receiver has it for certain.</returns>
    /// <exception cref="PublishException">The receiver did not take it.</exception>
    Task PublishAsync(Release release, CancellationToken cancellationToken);
}
