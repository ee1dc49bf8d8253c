using LocalizationKit.Facts;

namespace LocalizationKit.Checks;

/// <summary>Finds faults that show only beside earlier records of the same batch.</summary>
/// <remarks>The check itself holds no state; a <see cref="BatchMemory"/> does, one for each batch. Single listings are not judged by it.</remarks>
public abstract class BatchCheck : Check
{
    /// <summary>Begins a batch.</summary>
    /// <returns>An empty memory.</returns>
    public abstract BatchMemory Begin();

    /// <summary>Works out the facts that the memory will ask for; runs on several threads, before the records are brought in order.</summary>
    /// <param name="facts">The facts of a listing.</param>
    public virtual void Prepare(ListingFacts facts)
    {
    }
}
