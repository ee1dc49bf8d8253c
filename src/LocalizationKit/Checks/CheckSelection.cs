using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks;

/// <summary>Says which checks run and how grave their findings are. Immutable.</summary>
/// <param name="Select">Globs of the checks that run, e.g. <c>LK2*</c>; empty for all.</param>
/// <param name="Ignore">Globs of the checks that do not run; wins over <paramref name="Select"/>.</param>
/// <param name="Severities">Severities by glob; the last that fits wins.</param>
public sealed record CheckSelection(
    IReadOnlyList<string> Select,
    IReadOnlyList<string> Ignore,
    IReadOnlyList<KeyValuePair<string, Severity>> Severities)
{
    /// <summary>Gets rules by market, vertical and field; the last that fits wins, also over <see cref="Severities"/>.</summary>
    internal IReadOnlyList<CheckRule> Rules { get; init; } = [];

    /// <summary>All checks with their default severities.</summary>
    public static CheckSelection All { get; } = new([], [], []);

    /// <summary>Returns whether a check runs.</summary>
    /// <param name="id">The id of the check.</param>
    /// <returns>Whether it is selected and not ignored.</returns>
    public bool Includes(string id) =>
        (Select.Count == 0 || Select.Any(g => Fits(g, id))) && !Ignore.Any(g => Fits(g, id));

    /// <summary>Returns the severity the user gave a check.</summary>
    /// <param name="id">The id of the check.</param>
    /// <returns>The severity; null when the user gave none.</returns>
    public Severity? SeverityOf(string id)
    {
        for (var i = Severities.Count - 1; i >= 0; i--)
        {
            if (Fits(Severities[i].Key, id))
            {
                return Severities[i].Value;
            }
        }

        return null;
    }

    /// <summary>Returns whether a glob fits an id; <c>*</c> at the end stands for any characters.</summary>
    /// <param name="glob">The glob, e.g. <c>LK2*</c> or <c>LK3004</c>.</param>
    /// <param name="id">The id.</param>
    /// <returns>Whether it fits; letter case does not matter.</returns>
    public static bool Fits(string glob, string id) => NameGlob.Fits(glob, id);
}
