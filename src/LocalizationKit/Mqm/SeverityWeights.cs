namespace LocalizationKit.Mqm;

/// <summary>Gives the MQM 2.0 penalty weight of each severity.</summary>
public static class SeverityWeights
{
    /// <summary>Returns the penalty points of one error of <paramref name="severity"/>: 0, 1, 5 or 25.</summary>
    /// <param name="severity">The severity of the error.</param>
    /// <returns>Penalty points, dimensionless.</returns>
    public static int Of(Severity severity) => severity switch
    {
        Severity.Critical => 25,
        Severity.Major => 5,
        Severity.Minor => 1,
        _ => 0,
    };
}
