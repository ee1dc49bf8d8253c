namespace LocalizationKit.Azure.Tests.Resilience;

/// <summary>Compares times up to the step of the fake clock.</summary>
internal sealed class Approximately(double tolerance = 1) : IEqualityComparer<double>
{
    public bool Equals(double x, double y) => Math.Abs(x - y) <= tolerance;

    public int GetHashCode(double obj) => 0;
}
