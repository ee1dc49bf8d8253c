using System.Text.Encodings.Web;
using LocalizationKit.Hosting;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.PostgreSql;
using LocalizationKit.RabbitMq;
using LocalizationKit.Worker.Api;
using LocalizationKit.Worker.Board;
using LocalizationKit.Worker.Security;
using LocalizationKit.Worker.Settings;
using LocalizationKit.Worker.Telemetry;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Worker;

/// <summary>Puts the worker together.</summary>
internal static class WorkerHost
{
    /// <summary>The settings file that is looked for where the worker is started.</summary>
    public const string SettingsFile = "worker.json";

    private const string DefaultUrl = "http://127.0.0.1:5080";

    public static WebApplication Build(string[] arguments)
    {
        // The program's own files lie beside it, wherever it is started from; the user's settings and data lie where it is started.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ApplicationName = typeof(WorkerHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddJsonFile(Path.GetFullPath(SettingsFile), optional: true, reloadOnChange: false).AddEnvironmentVariables().AddCommandLine(arguments);
        if (ListeningAddresses.Of(builder.Configuration).Count == 0)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        AddServices(builder);
        var app = builder.Build();
        Configure(app);
        return app;
    }

    /// <summary>Runs the program; settings that are wrong end it with sentences instead of a stack trace.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (OptionsValidationException exception)
        {
            foreach (var failure in exception.Failures)
            {
                await Console.Error.WriteLineAsync("LocalizationKit.Worker: " + failure);
            }
        }
        catch (StartException exception)
        {
            await Console.Error.WriteLineAsync("LocalizationKit.Worker: " + exception.Message);
        }
        catch (InvalidOperationException exception) when (SettingsFault.Describe(exception) is { } sentence)
        {
            await Console.Error.WriteLineAsync("LocalizationKit.Worker: " + sentence);
        }
        catch (IOException exception) when (exception.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase))
        {
            await Console.Error.WriteLineAsync($"LocalizationKit.Worker: {exception.Message} Stop the other program, or listen elsewhere with --urls http://127.0.0.1:5081.");
        }

        return 2;
    }

    /// <summary>Validates the settings before the host starts: the host would do it, too, but logs a stack trace before anyone can say it in a sentence.</summary>
    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    public static void ValidateSettings(IServiceProvider services) => services.GetRequiredService<IStartupValidator>().Validate();

    /// <summary>Looks for keys before the host starts, for the same reason. A worker that only this machine can reach needs none.</summary>
    /// <exception cref="StartException">The worker must not listen.</exception>
    public static async Task GuardListeningAsync(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        if (ListeningGuard.Inspect(ListeningAddresses.Of(configuration), hasKeys: false) is not null)
        {
            await OpenLedgerAsync(services);
            await FirstKey.GuardAsync(services.GetRequiredService<IKeyStore>(), configuration, CancellationToken.None);
        }
    }

    public static Task OpenLedgerAsync(IServiceProvider services) =>
        services.GetRequiredService<IVerdictStore>().InitializeAsync("keys-command", CancellationToken.None);

    private static void AddServices(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var configuration = builder.Configuration;
        services.AddLocalizationKit(configuration);
        services.AddPostgreSqlLedger(configuration);
        services.AddRabbitMqTransport(configuration);
        services.AddWorkerTranslation(configuration);
        services.AddOptions<WorkerOptions>().Bind(configuration.GetSection(WorkerOptions.Section), o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WorkerOptions>, WorkerOptionsValidator>();
        services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(30));
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        services.AddSingleton<SubmitEndpoint>();
        services.AddSingleton<PrometheusText>();
        services.AddSingleton<ListingBoard>();
        services.AddHostedService<FirstKey>();
        services.AddProblemDetails(o => o.CustomizeProblemDetails = c => c.ProblemDetails.Extensions["requestId"] = c.HttpContext.TraceIdentifier);
        services.AddExceptionHandler<FaultHandler>();
        services.AddRequestDecompression();
        services.AddOpenApi("v1");
        services.AddWorkerTelemetry(configuration);
        services.AddWorkerSecurity(configuration);
        services.AddRazorPages(o => BoardConventions.Apply(o.Conventions));
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>, KestrelLimits>();
    }

    private static void Configure(WebApplication app)
    {
        // Made now, so that it counts from the first listing on.
        _ = app.Services.GetRequiredService<PrometheusText>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = c => c.Context.Response.Headers.CacheControl = "no-cache" });
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseRequestDecompression();
        app.MapRazorPages();
        app.MapApi();
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapWorkerHealth();
    }
}
