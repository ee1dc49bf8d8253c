namespace LocalizationKit.Worker.Api;

/// <summary>Gives another result a status code.</summary>
internal sealed class StatusResult(IResult inner, int status) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        return inner.ExecuteAsync(httpContext);
    }
}
