namespace LocalizationKit.TestSupport.Services;

/// <summary>A test that needs PostgreSQL and RabbitMQ.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsBothFactAttribute : FactAttribute
{
    public NeedsBothFactAttribute() => Skip = PostgreSqlServer.SkipReason ?? RabbitMqServer.SkipReason;
}
