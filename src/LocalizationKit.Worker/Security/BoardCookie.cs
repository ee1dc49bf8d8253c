using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LocalizationKit.Worker.Security;

/// <summary>Says how the board remembers who is signed in: by a sealed cookie that holds the hash of the key, looked up on every request.</summary>
internal static class BoardCookie
{
    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "lk-board";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/sign-in";
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = ValidateAsync;
    }

    public static Task SignInAsync(HttpContext context, Hosting.Storage.ApiKey key) =>
        context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(KeyRing.IdentityOf(key, CookieAuthenticationDefaults.AuthenticationScheme)));

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var hash = context.Principal?.FindFirstValue("key");
        var ring = context.HttpContext.RequestServices.GetRequiredService<KeyRing>();
        if (hash is null || await ring.FindHashAsync(hash, context.HttpContext.RequestAborted) is not { } key)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        }
        else
        {
            context.ReplacePrincipal(new ClaimsPrincipal(KeyRing.IdentityOf(key, CookieAuthenticationDefaults.AuthenticationScheme)));
        }
    }
}
