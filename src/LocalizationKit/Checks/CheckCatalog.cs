using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Checks.LocaleConventions;
using LocalizationKit.Checks.Problems;

namespace LocalizationKit.Checks;

/// <summary>Lists every check of the kit, one line each, in the order of their ids. A test compares the list with the code.</summary>
public static class CheckCatalog
{
    /// <summary>Gets the checks, sorted by id.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        new LK2001NumberChanged(),
        new LK2002NumberMissing(),
        new LK2003NumberAdded(),
        new LK2004MagnitudeWrong(),
        new LK2005UnitChanged(),
        new LK2006ConversionWrong(),
        new LK2007CurrencyChanged(),
        new LK2008DiscountWrong(),
        new LK2009DateChanged(),
        new LK2010SizeChanged(),
        new LK2011CountChanged(),
        new LK5001NumberFormat(),
        new LK9010CheckFailed(),
    ];

    /// <summary>Finds a check.</summary>
    /// <param name="idOrName">The id in any letter case, or the name: <c>LK2001</c>, <c>number-changed</c>.</param>
    /// <returns>The check; null when there is none.</returns>
    public static Check? Find(string idOrName) => All.FirstOrDefault(c =>
        c.Descriptor.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) ||
        c.Descriptor.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the description of a check that must exist.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The description.</returns>
    /// <exception cref="ArgumentException">There is no such check.</exception>
    internal static CheckDescriptor Describe(string id) =>
        Find(id)?.Descriptor ?? throw new ArgumentException($"There is no check {id}.", nameof(id));
}
