using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace LocalizationKit.Worker.Security;

/// <summary>Names who may come in: the API takes keys only, the board takes its cookie only.</summary>
internal static class Policies
{
    public const string Submit = "api-submit";
    public const string Read = "api-read";
    public const string Review = "api-review";
    public const string Admin = "api-admin";
    public const string Board = "board";
    public const string BoardAdmin = "board-admin";

    public static void Add(AuthorizationOptions options)
    {
        void Api(string name, params string[] roles) => options.AddPolicy(name, p => p.AddAuthenticationSchemes(ApiKeyHandler.Scheme).RequireRole(roles));
        void Page(string name, params string[] roles) => options.AddPolicy(name, p => p.AddAuthenticationSchemes(CookieAuthenticationDefaults.AuthenticationScheme).RequireRole(roles));
        Api(Submit, Roles.Submit, Roles.Admin);
        Api(Read, Roles.Submit, Roles.Review, Roles.Admin);
        Api(Review, Roles.Review, Roles.Admin);
        Api(Admin, Roles.Admin);
        Page(Board, Roles.Review, Roles.Admin);
        Page(BoardAdmin, Roles.Admin);
    }
}
