using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Checks.DesignAndMarkup;
using LocalizationKit.Checks.LinguisticConventions;
using LocalizationKit.Checks.LocaleConventions;
using LocalizationKit.Checks.Problems;

namespace LocalizationKit.Checks;

/// <summary>Lists every check of the kit, one line each, in the order of their ids. A test compares the list with the code.</summary>
public static class CheckCatalog
{
    /// <summary>Gets the checks, sorted by id.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        new LK2402CodeChanged(),
        new LK2403AddressChanged(),
        new LK3003UnbalancedBrackets(),
        new LK3004UnbalancedQuotes(),
        new LK3005Whitespace(),
        new LK3006EndPunctuation(),
        new LK3007Capitalisation(),
        new LK3008GarbledCharacters(),
        new LK3009MixedScriptWord(),
        new LK5005ScriptVariant(),
        new LK5006RegionalVocabulary(),
        new LK5009CharacterWidth(),
        new LK5010Spacing(),
        new LK7001Placeholder(),
        new LK7002Tag(),
        new LK7003InvalidMarkup(),
        new LK7004TooLong(),
        new LK7005UnsafeMarkup(),
        new LK7006LineBreaks(),
        new LK7007BannedCharacter(),
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
