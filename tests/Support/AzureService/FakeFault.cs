using Microsoft.AspNetCore.Http;

namespace LocalizationKit.TestSupport.AzureService;

/// <summary>Something that goes wrong once, instead of an answer or in it.</summary>
/// <param name="AnswerAsync">Writes the faulty answer.</param>
internal sealed record FakeFault(Func<HttpContext, Task> AnswerAsync)
{
    /// <summary>An error in the service's form; 3.0 writes its code as a number.</summary>
    public static FakeFault Error(int status, int code, string? retryAfter = null) => new(context =>
    {
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return FakeErrors.WriteAsync(context, status, code, "Something is wrong.");
    });

    /// <summary>A page of a gateway before the service.</summary>
    public static FakeFault Page(int status) => new(context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync("<html><body>Bad gateway</body></html>");
    });

    /// <summary>An answer of one's own.</summary>
    public static FakeFault Answer(string body) => new(context =>
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body);
    });

    /// <summary>A connection that breaks in the middle of the answer.</summary>
    public static FakeFault Reset() => new(async context =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("""[{"translations":[{"te""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    });

    /// <summary>An answer that does not come.</summary>
    public static FakeFault Silence() => new(context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted));
}
