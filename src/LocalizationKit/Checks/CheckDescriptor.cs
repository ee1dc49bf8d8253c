using LocalizationKit.Mqm;

namespace LocalizationKit.Checks;

/// <summary>Describes a check: the page, the SARIF rule and the command line are all printed from it. Immutable.</summary>
/// <param name="Id">The id, <c>LK</c> and four digits; the first digit is the MQM dimension. Never re-used.</param>
/// <param name="Name">The name in kebab case, e.g. <c>number-changed</c>.</param>
/// <param name="Category">The MQM category.</param>
/// <param name="Severity">The default severity.</param>
public sealed record CheckDescriptor(string Id, string Name, MqmCategory Category, Severity Severity)
{
    /// <summary>Gets the version of the kit that brought the check.</summary>
    public string Since { get; init; } = "0.1.0";

    /// <summary>Gets one sentence that says what the check reports.</summary>
    public required string Summary { get; init; }

    /// <summary>Gets the page in Markdown with the headings <c>What it finds</c>, <c>Why it matters to a buyer</c> and <c>How to fix</c>.</summary>
    public required string Explanation { get; init; }

    /// <summary>Gets the ids of the checks whose findings in a field are left out when this check condemns the whole field: they would only repeat it.</summary>
    public IReadOnlyList<string> Explains { get; init; } = [];

    /// <summary>Gets the worked examples; they run as tests.</summary>
    public IReadOnlyList<CheckExample> Examples { get; init; } = [];
}
