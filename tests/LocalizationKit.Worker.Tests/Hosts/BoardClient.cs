using System.Net;
using AngleSharp.Html.Parser;

namespace LocalizationKit.Worker.Tests.Hosts;

/// <summary>Uses the board as a browser without scripts does.</summary>
internal sealed class BoardClient : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    public BoardClient(string url) => Http = new HttpClient(_handler) { BaseAddress = new Uri(url) };

    public HttpClient Http { get; }

    public List<string> SetCookies { get; } = [];

    /// <summary>Signs in and returns the page that answers.</summary>
    public async Task<string> SignInAsync(string key)
    {
        using var response = await PostAsync("/sign-in", new Dictionary<string, string> { ["key"] = key });
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Posts a form with the token of its page, to the page itself or to where one of its buttons sends it.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> form, string? action = null)
    {
        var page = new HtmlParser().ParseDocument(await Http.GetStringAsync(new Uri(path, UriKind.Relative)));
        form["__RequestVerificationToken"] = page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        var response = await Http.PostAsync(new Uri(action ?? path, UriKind.Relative), new FormUrlEncodedContent(form));
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            SetCookies.AddRange(cookies);
        }

        return response;
    }

    public void Dispose()
    {
        Http.Dispose();
        _handler.Dispose();
    }
}
