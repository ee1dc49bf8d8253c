namespace LocalizationKit.TestSupport.Services;

/// <summary>A test that needs RabbitMQ.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsRabbitMqFactAttribute : FactAttribute
{
    public NeedsRabbitMqFactAttribute() => Skip = RabbitMqServer.SkipReason;
}
