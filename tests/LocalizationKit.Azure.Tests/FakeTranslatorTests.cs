using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LocalizationKit.TestSupport.AzureService;

namespace LocalizationKit.Azure.Tests;

/// <summary>The fake service answers as the real one is documented to: what the adapters pass here must be worth something.</summary>
public sealed class FakeTranslatorTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new();
    private FakeTranslator _service = null!;

    public async Task InitializeAsync()
    {
        _service = await FakeTranslator.StartAsync();
        _client.BaseAddress = _service.Endpoint;
        _client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", FakeTranslator.Key);
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("translate?api-version=3.0&from=en", "[]", 400036)]
    [InlineData("translate?api-version=3.0&to=klingon", "[]", 400036)]
    [InlineData("translate?api-version=3.0&to=cs&from=klingon", "[]", 400035)]
    [InlineData("translate?to=cs", "[]", 400021)]
    [InlineData("translate?api-version=3.0&to=cs", "[{", 400074)]
    [InlineData("translate?api-version=3.0&to=cs", "[{\"words\":\"a\"}]", 400005)]
    [InlineData("translate?api-version=3.0&to=cs", "[{\"text\":null}]", 400005)]
    [InlineData("translate?api-version=3.0&to=cs&textType=xml", "[]", 400071)]
    [InlineData("translate?api-version=3.0&to=cs&category=none&allowFallback=false", "[]", 400079)]
    [InlineData("translate?api-version=2026-06-06", "[{\"text\":\"a\"}]", 400074)]
    [InlineData("detect?api-version=3.0", "[]", 404000)]
    public async Task Post_AWrongRequest_HasItsCode(string address, string body, int code) => await AssertErrorAsync(await PostAsync(address, body), code);

    [Theory]
    [InlineData(1001, 1, 1, 400072)]
    [InlineData(1, 50_001, 1, 400050)]
    [InlineData(1, 20_000, 3, 400077)]
    public async Task Post_MoreThanARequestTakes_HasItsCode(int texts, int length, int targets, int code)
    {
        var body = JsonSerializer.Serialize(Enumerable.Repeat(new { text = new string('a', length) }, texts));
        var to = string.Concat(new[] { "cs", "de", "es" }.Take(targets).Select(t => "&to=" + t));

        await AssertErrorAsync(await PostAsync("translate?api-version=3.0" + to, body), code);
    }

    [Fact]
    public async Task Post_WithoutAKeyOrWithAnotherContentType_IsRefused()
    {
        using var stranger = new HttpClient { BaseAddress = _service.Endpoint };
        await AssertErrorAsync(await stranger.PostAsync("translate?api-version=3.0&to=cs", Json("[]")), 401000);
        await AssertErrorAsync(await _client.PostAsync("translate?api-version=3.0&to=cs", new StringContent("[]", Encoding.UTF8, "text/plain")), 415000);
        await AssertErrorAsync(await _client.GetAsync("translate?api-version=3.0&to=cs"), 405000);

        using var traced = new HttpRequestMessage(HttpMethod.Post, "translate?api-version=3.0&to=cs") { Content = Json("[]") };
        traced.Headers.Add("X-ClientTraceId", "no guid");
        await AssertErrorAsync(await _client.SendAsync(traced), 400043);

        stranger.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        Assert.Equal(HttpStatusCode.OK, (await stranger.PostAsync("translate?api-version=3.0&to=cs", Json("[]"))).StatusCode);
    }

    [Theory]
    [InlineData("to=cs&from=es", "Hola mundo", "Ahoj světe", false, "10")]
    [InlineData("to=cs", "This is a test.", "Tohle je test.", true, "15")]
    public async Task Post_AText_IsTranslatedAndCounted(string query, string text, string translation, bool isDetected, string metered)
    {
        var response = await PostAsync("translate?api-version=3.0&" + query, JsonSerializer.Serialize(new[] { new { Text = text } }));

        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var item = document.RootElement[0];
        Assert.Equal(("cs", translation), (item.GetProperty("translations")[0].GetProperty("to").GetString(), item.GetProperty("translations")[0].GetProperty("text").GetString()));
        Assert.Equal(isDetected, item.TryGetProperty("detectedLanguage", out _));
        Assert.Equal(metered, Assert.Single(response.Headers.GetValues("X-Metered-Usage")));
        Assert.StartsWith("TRAN.", Assert.Single(response.Headers.GetValues("X-RequestId")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("textType=html&to=zh-cn", "<span class=notranslate>Test</span> ok", "<span class=notranslate>Test</span>zh-Hans: ok")]
    [InlineData("textType=html&to=de", "<div translate=\"no\">Test</div>", "<div translate=\"no\">Test</div>")]
    [InlineData("textType=plain&to=de", "<span class=notranslate>Test</span>", "de:<span class=notranslate>Test</span>")]
    [InlineData("from=en&to=de", "<mstrans:dictionary translation=\"Wort\">word</mstrans:dictionary>", "Wort")]
    [InlineData("from=en&to=de", "< mstrans:dictionary translation=\"Wort\">word</mstrans:dictionary>", "de:< mstrans:dictionary translation=\"Wort\">word</mstrans:dictionary>")]
    public async Task Post_Marks_AreHonouredWhereTheServiceDoes(string query, string text, string translation)
    {
        var response = await PostAsync("translate?api-version=3.0&" + query, JsonSerializer.Serialize(new[] { new { text } }));

        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(translation, document.RootElement[0].GetProperty("translations")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Post_MoreThanTheMinuteAllows_IsThrottled()
    {
        _service.CharactersPerMinute = 30;
        var body = JsonSerializer.Serialize(new[] { new { text = "twenty characters..." } });

        Assert.Equal(HttpStatusCode.OK, (await PostAsync("translate?api-version=3.0&to=cs", body)).StatusCode);
        await AssertErrorAsync(await PostAsync("translate?api-version=3.0&to=cs", body), 429001);
    }

    [Fact]
    public async Task Get_Languages_NeedsNoKeyAndKnowsItsTag()
    {
        using var stranger = new HttpClient { BaseAddress = _service.Endpoint };
        var first = await stranger.GetAsync("languages?api-version=3.0&scope=translation");
        using var document = JsonDocument.Parse(await first.Content.ReadAsStringAsync());
        Assert.Equal("rtl", document.RootElement.GetProperty("translation").GetProperty("ar").GetProperty("dir").GetString());

        stranger.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await stranger.GetAsync("languages?api-version=3.0&scope=translation")).StatusCode);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private Task<HttpResponseMessage> PostAsync(string address, string body) => _client.PostAsync(address, Json(body));

    private static async Task AssertErrorAsync(HttpResponseMessage response, int code)
    {
        Assert.Equal(code / 1000, (int)response.StatusCode);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var written = document.RootElement.GetProperty("error").GetProperty("code");
        var isNumber = response.RequestMessage!.RequestUri!.Query.Contains("api-version=3.0", StringComparison.Ordinal);
        Assert.Equal(isNumber ? JsonValueKind.Number : JsonValueKind.String, written.ValueKind);
        Assert.Equal(code.ToString(System.Globalization.CultureInfo.InvariantCulture), written.ToString());
    }
}
