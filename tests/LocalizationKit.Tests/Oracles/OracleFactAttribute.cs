namespace LocalizationKit.Tests.Oracles;

/// <summary>A test against programs and files that no one here wrote. Where they are not installed it is skipped and says why; in CI their absence is a failure.</summary>
public sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute(params string[] needs)
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && needs.FirstOrDefault(n => !OracleFiles.Has(n)) is { } missing)
        {
            Skip = $"'{missing}' is not installed; .ci/run installs it and names its folder in {OracleFiles.Variable}.";
        }
    }
}
