using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace LocalizationKit.Azure.Tests.Resilience;

/// <summary>An answer made in memory.</summary>
internal sealed class ErrorResponse(int status, string body, params (string Name, string Value)[] headers) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => "";

    public override Stream? ContentStream { get; set; } = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body));

    public override string ClientRequestId { get; set; } = "";

    public static RequestFailedException Failure(int status, object? code = null, params (string Name, string Value)[] headers)
    {
        var response = new ErrorResponse(status, code is null ? "" : $$$"""{"error":{"code":{{{(code is string s ? $"\"{s}\"" : code)}}},"message":"No."}}""", headers);
        return new RequestFailedException(response);
    }

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(h => new HttpHeader(h.Name, h.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = headers.FirstOrDefault(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
