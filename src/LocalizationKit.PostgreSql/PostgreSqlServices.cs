using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage.Sql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LocalizationKit.PostgreSql;

/// <summary>Adds the ledger on PostgreSQL to a host.</summary>
public static class PostgreSqlServices
{
    private const string Kind = "postgresql";

    /// <summary>Makes <c>LocalizationKit:Storage:Kind</c> = <c>postgresql</c> possible, and uses it where the configuration says so.</summary>
    /// <param name="services">The services, after <c>AddLocalizationKit</c>.</param>
    /// <param name="configuration">The configuration.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddPostgreSqlLedger(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(new StorageKind(Kind));
        if (Kind.Equals(configuration[$"{KitOptions.Section}:Storage:Kind"], StringComparison.OrdinalIgnoreCase))
        {
            services.Replace(ServiceDescriptor.Singleton<SqlDatabase>(s => new PostgreSqlDatabase(
                s.GetRequiredService<IOptions<KitOptions>>().Value.Storage.ConnectionString!, s.GetRequiredService<TimeProvider>())));
        }

        return services;
    }
}
