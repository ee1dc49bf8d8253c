using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LocalizationKit.TestSupport.AzureService;

/// <summary>Writes errors as the service does: the code is a number in 3.0 and a text in 2026-06-06.</summary>
internal static class FakeErrors
{
    public static Task WriteAsync(HttpContext context, int status, int code, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        var isNumber = context.Request.Query["api-version"] == "3.0";
        var body = new Dictionary<string, object> { ["code"] = isNumber ? code : code.ToString(CultureInfo.InvariantCulture), ["message"] = message };
        return context.Response.WriteAsync(JsonSerializer.Serialize(new { error = body }));
    }
}
