using LocalizationKit.Worker.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LocalizationKit.Worker.Pages;

/// <summary>Signs a reviewer in.</summary>
internal sealed class SignInModel(KeyRing keys) : PageModel
{
    public string? Error { get; private set; }

    public string? ReturnUrl { get; private set; }

    public void OnGet(string? returnUrl) => ReturnUrl = returnUrl;

    public async Task<IActionResult> OnPostAsync(string? key, string? returnUrl, CancellationToken cancellationToken)
    {
        ReturnUrl = returnUrl;
        var found = await keys.FindAsync((key ?? "").Trim(), cancellationToken);
        if (found is null)
        {
            Error = "The key is unknown or revoked.";
            return Page();
        }

        if (!found.Roles.Any(r => r is Roles.Review or Roles.Admin))
        {
            Error = "The key may not review; ask for one with the role review.";
            return Page();
        }

        await BoardCookie.SignInAsync(HttpContext, found);
        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToPage("/Index");
    }
}
