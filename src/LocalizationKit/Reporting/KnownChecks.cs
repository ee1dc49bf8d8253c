using LocalizationKit.Checks;
using LocalizationKit.Mqm;

namespace LocalizationKit.Reporting;

/// <summary>Finds the description of a check that a results file names.</summary>
internal static class KnownChecks
{
    private static readonly Dictionary<string, CheckDescriptor> ById = CheckCatalog.All.Select(c => c.Descriptor).ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>Finds a check; one of another kit, or of a program of one's own, gets a description without words.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name in the results.</param>
    /// <param name="severity">The severity in the results.</param>
    /// <returns>The description.</returns>
    public static CheckDescriptor Find(string id, string name, Severity severity) =>
        ById.TryGetValue(id, out var known) && known.Name == name ? known
        : new CheckDescriptor(id, name, new MqmCategory(DimensionOf(id), ""), severity) { Summary = "", Explanation = "" };

    /// <summary>Finds a check of this kit.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The description; null when there is none.</returns>
    public static CheckDescriptor? Find(string id) => ById.GetValueOrDefault(id);

    private static MqmDimension DimensionOf(string id) =>
        id.Length > 2 && id[2] is >= '1' and <= '7' ? (MqmDimension)(id[2] - '0') : MqmDimension.Process;
}
