using System.Reflection;
using LocalizationKit.TestSupport.Services;
using Xunit.Sdk;

namespace LocalizationKit.Hosting.Tests.Storage;

/// <summary>Runs a contract test on every kind of ledger there is here.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LedgersAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        PostgreSqlServer.IsAvailable ? [["sqlite"], ["postgresql"]] : [["sqlite"]];
}
