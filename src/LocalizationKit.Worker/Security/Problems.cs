using Microsoft.AspNetCore.Mvc;

namespace LocalizationKit.Worker.Security;

/// <summary>Answers with problem details (RFC 9457); each has a sentence that says what helps.</summary>
internal static class Problems
{
    public static async Task WriteAsync(HttpContext context, int status, string title, string detail)
    {
        context.Response.StatusCode = status;
        await context.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails { Status = status, Title = title, Detail = detail },
        });
    }

    public static IResult Of(int status, string title, string detail, IDictionary<string, object?>? more = null) =>
        Results.Problem(statusCode: status, title: title, detail: detail, extensions: more);
}
