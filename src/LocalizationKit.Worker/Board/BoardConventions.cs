using LocalizationKit.Worker.Security;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace LocalizationKit.Worker.Board;

/// <summary>Says who may see which page.</summary>
internal static class BoardConventions
{
    public static void Apply(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/", Policies.Board);
        pages.AllowAnonymousToPage("/SignIn");
        pages.AllowAnonymousToPage("/SignOut");
    }
}
