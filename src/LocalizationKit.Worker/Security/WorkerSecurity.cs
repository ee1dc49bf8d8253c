using System.Threading.RateLimiting;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Worker.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Worker.Security;

/// <summary>Adds authentication, authorization, antiforgery and rate limits.</summary>
internal static class WorkerSecurity
{
    private const string Automatic = "KeyOrCookie";

    public static void AddWorkerSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<KeyRing>();
        services.AddAuthentication(Automatic)
            .AddPolicyScheme(Automatic, null, o => o.ForwardDefaultSelector = c => ApiKeyHandler.SecretOf(c.Request) is null ? CookieAuthenticationDefaults.AuthenticationScheme : ApiKeyHandler.Scheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.Scheme, null)
            .AddCookie(CookieAuthenticationDefaults.AuthenticationScheme, BoardCookie.Configure);
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<IOptions<WorkerOptions>>((cookie, worker) => cookie.ExpireTimeSpan = TimeSpan.FromHours(worker.Value.SignInHours));
        services.AddAuthorization(Policies.Add);
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "lk-antiforgery";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.SuppressXFrameOptionsHeader = true;
        });
        services.AddDataProtection().SetApplicationName("LocalizationKit.Worker").PersistKeysToFileSystem(new DirectoryInfo(CookieKeysOf(configuration)));
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<WorkerOptions>>(Limit);
    }

    private static string CookieKeysOf(IConfiguration configuration)
    {
        if (configuration[$"{WorkerOptions.Section}:{nameof(WorkerOptions.CookieKeysPath)}"] is { Length: > 0 } path)
        {
            return path;
        }

        var ledger = configuration[$"{KitOptions.Section}:Storage:Path"] ?? new StorageOptions().Path;
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(ledger)) ?? ".", "keys");
    }

    // A key has its own bucket; whoever has none shares that of the address, so that guessing keys is slow.
    private static void Limit(RateLimiterOptions limiter, IOptions<WorkerOptions> worker)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "1";
            await Problems.WriteAsync(context.HttpContext, StatusCodes.Status429TooManyRequests, "Too many requests", "Wait a second, or send more records in one request.");
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        {
            if (context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            {
                return RateLimitPartition.GetNoLimiter("health");
            }

            var name = context.User.Identity is { IsAuthenticated: true } identity ? identity.Name : null;
            var (rate, burst) = name is null ? (Math.Min(20, worker.Value.RequestsPerSecond), Math.Min(100, worker.Value.RequestBurst)) : (worker.Value.RequestsPerSecond, worker.Value.RequestBurst);
            return RateLimitPartition.GetTokenBucketLimiter(name is null ? $"address {context.Connection.RemoteIpAddress}" : $"key {name}", _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = burst,
                TokensPerPeriod = rate,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                AutoReplenishment = true,
                QueueLimit = 0,
            });
        });
    }
}
