using LocalizationKit.Hosting.Delivery;
using LocalizationKit.Hosting.Sources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LocalizationKit.RabbitMq;

/// <summary>Adds RabbitMQ as source and publisher to a host.</summary>
public static class RabbitMqServices
{
    /// <summary>Adds the source and the publisher that section <c>RabbitMq</c> names; nothing where it names none.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The configuration.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddRabbitMqTransport(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(RabbitMqOptions.Section);
        services.AddOptions<RabbitMqOptions>().Bind(section, o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RabbitMqOptions>, RabbitMqOptionsValidator>();
        services.AddSingleton<RabbitMqConnector>();
        if (!string.IsNullOrEmpty(section["SourceQueue"]))
        {
            services.AddSingleton<IListingSource, RabbitMqSource>();
        }

        if (!string.IsNullOrEmpty(section["ReleaseQueue"]))
        {
            services.AddSingleton<IPublisher, RabbitMqPublisher>();
        }

        return services;
    }
}
