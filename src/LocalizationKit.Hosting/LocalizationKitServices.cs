using LocalizationKit.Hosting.Delivery;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Judging;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Packs;
using LocalizationKit.Hosting.Review;
using LocalizationKit.Hosting.Sources;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Hosting.Storage.Sql;
using LocalizationKit.Hosting.Telemetry;
using LocalizationKit.Hosting.Translating;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting;

/// <summary>Adds the kit to a host.</summary>
public static class LocalizationKitServices
{
    /// <summary>Adds pipeline, ledger, translation of what comes without targets (where the host has an <c>ITranslator</c>), sources, publishers, health checks and metrics. Settings that are wrong stop the start of the host with sentences that name key and remedy.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">The configuration; section <c>LocalizationKit</c> is read.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddLocalizationKit(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(KitOptions.Section);
        services.AddOptions<KitOptions>().Bind(section, o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<KitOptions>, KitOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.TryAddSingleton<KitMetrics>();
        services.TryAddSingleton<PipelineProvider>();
        services.TryAddSingleton<IPipelineProvider>(s => s.GetRequiredService<PipelineProvider>());
        services.TryAddSingleton<ListingJudge>();
        services.TryAddSingleton<RecordTranslator>();
        services.TryAddSingleton<WorkSignal>();
        services.TryAddSingleton<BacklogGauge>();
        services.TryAddSingleton<IListingIntake, ListingIntake>();
        services.TryAddSingleton<PublisherSet>();
        services.TryAddSingleton<ReviewDesk>();
        services.TryAddSingleton<CorrectionExport>();
        AddSqlite(services);

        // The order is the order of starting; they stop the other way round: sources first, so that nothing new comes while the rest drains.
        services.AddHostedService<LedgerStarter>();
        services.AddHostedService<PackWatcher>();
        services.AddHostedService<RetentionService>();
        services.AddHostedService<DeliveryService>();
        services.AddHostedService<JudgingService>();
        services.AddHostedService<TranslationService>();
        services.AddHostedService<SourceService>();
        services.AddHealthChecks().AddCheck<LedgerHealth>("ledger", tags: ["ready"]);
        AddConfigured(services, section);
        return services;
    }

    private static void AddSqlite(IServiceCollection services)
    {
        services.AddSingleton(new StorageKind("sqlite"));
        services.TryAddSingleton<SqlDatabase>(s => new SqliteDatabase(s.GetRequiredService<IOptions<KitOptions>>().Value.Storage.Path, s.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IVerdictStore, SqlVerdictStore>();
        services.TryAddSingleton<ITranslationQueue, SqlTranslationQueue>();
        services.TryAddSingleton<IReleaseOutbox, SqlReleaseOutbox>();
        services.TryAddSingleton<IReviewStore, SqlReviewStore>();
        services.TryAddSingleton<IKeyStore, SqlKeyStore>();
    }

    private static void AddConfigured(IServiceCollection services, IConfigurationSection section)
    {
        if (!string.IsNullOrEmpty(section["FolderSource:Path"]))
        {
            services.TryAddSingleton<FolderResults>();
            services.AddSingleton<IListingSource, FolderSource>();
        }

        if (!string.IsNullOrEmpty(section["FolderPublisher:Path"]))
        {
            services.AddSingleton<IPublisher, FolderPublisher>();
        }

        if (!string.IsNullOrEmpty(section["Webhook:Url"]))
        {
            services.AddSingleton<IPublisher, WebhookPublisher>();
        }
    }
}
