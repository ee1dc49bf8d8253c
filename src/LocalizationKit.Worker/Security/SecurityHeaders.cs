namespace LocalizationKit.Worker.Security;

/// <summary>Puts the headers on every answer that keep a browser from doing what the board never asks for, and gives every request an id.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public const string RequestId = "X-Request-Id";

    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var asked = context.Request.Headers[RequestId].ToString();
        if (asked is { Length: > 0 and <= 100 } && asked.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            context.TraceIdentifier = asked;
        }

        var headers = context.Response.Headers;
        headers[RequestId] = context.TraceIdentifier;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        return next(context);
    }
}
