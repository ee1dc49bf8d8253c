namespace LocalizationKit.TestSupport.Services;

/// <summary>A test that needs PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsPostgreSqlFactAttribute : FactAttribute
{
    public NeedsPostgreSqlFactAttribute() => Skip = PostgreSqlServer.SkipReason;
}
