using System.Data.Common;
using LocalizationKit.Worker.Security;
using Microsoft.AspNetCore.Diagnostics;

namespace LocalizationKit.Worker.Api;

/// <summary>Turns what escapes into problem details that give nothing away.</summary>
internal sealed class FaultHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        var (status, title, detail) = exception switch
        {
            BadHttpRequestException bad => (bad.StatusCode, "The request cannot be read", bad.Message),
            InvalidDataException => (400, "The request cannot be read", "The compressed body is broken; send it again."),
            DbException or TimeoutException => (503, "The ledger does not answer", "Try again in a minute; nothing of this request was lost that was called accepted."),
            _ => (500, "Something went wrong", "The log has the reason, under the request id of this answer."),
        };
        if (status == 503)
        {
            httpContext.Response.Headers.RetryAfter = "30";
        }

        await Problems.WriteAsync(httpContext, status, title, detail);
        return true;
    }
}
