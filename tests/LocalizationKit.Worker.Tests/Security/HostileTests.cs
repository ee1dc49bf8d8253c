using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using LocalizationKit.TestSupport.Services;
using LocalizationKit.Worker.Settings;
using LocalizationKit.Worker.Tests.Hosts;

namespace LocalizationKit.Worker.Tests.Security;

/// <summary>The worker among people who mean it no good.</summary>
public sealed partial class HostileTests(WorkerFixture worker) : IClassFixture<WorkerFixture>
{
    private const string Attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b>";

    private HttpClient Submitter => worker.Client(worker.SubmitKey);

    [Theory]
    [InlineData("GET", "/v1/listings")]
    [InlineData("GET", "/v1/listings/a")]
    [InlineData("POST", "/v1/listings")]
    [InlineData("POST", "/v1/listings/a/decision")]
    [InlineData("POST", "/v1/listings/a/retry")]
    [InlineData("DELETE", "/v1/listings/a")]
    [InlineData("GET", "/v1/stats")]
    [InlineData("GET", "/v1/corrections")]
    [InlineData("GET", "/metrics")]
    public async Task Nobody_comes_in_without_a_key(string method, string path)
    {
        foreach (var key in new[] { null, "", "lk_" + new string('0', 64), "' OR 1=1 --", worker.SubmitKey + "0" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), worker.Url + path);
            if (key is not null)
            {
                request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + key);
            }

            using var client = new HttpClient();
            using var response = await client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Theory]
    [InlineData("submit", "POST", "/v1/listings/a/decision")]
    [InlineData("submit", "DELETE", "/v1/listings/a")]
    [InlineData("submit", "GET", "/v1/corrections")]
    [InlineData("review", "POST", "/v1/listings")]
    [InlineData("review", "DELETE", "/v1/listings/a")]
    [InlineData("review", "POST", "/v1/listings/a/retry")]
    public async Task No_key_does_more_than_its_role(string role, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "POST" ? new StringContent("{}", Encoding.UTF8, "application/json") : null };
        using var response = await worker.Client(role == "submit" ? worker.SubmitKey : worker.ReviewKey).SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_board_takes_no_submit_key_and_its_cookie_opens_no_api()
    {
        using var board = new BoardClient(worker.Url);
        Assert.Contains("may not review", await board.SignInAsync(worker.SubmitKey), StringComparison.Ordinal);
        await board.SignInAsync(worker.ReviewKey);
        Assert.Equal(HttpStatusCode.OK, (await board.Http.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await board.Http.GetAsync(new Uri("/v1/stats", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_forged_form_changes_nothing()
    {
        await Submitter.SubmitOneAsync(SampleListings.Doubtful("csrf-1"));
        await Submitter.WaitForAsync("csrf-1", "in-review");
        using var board = new BoardClient(worker.Url);
        await board.SignInAsync(worker.ReviewKey);
        using var forged = await board.Http.PostAsync(new Uri("/listing?id=csrf-1", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string> { ["id"] = "csrf-1", ["revision"] = "1", ["decision"] = "approve" }));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        using var erase = await board.Http.PostAsync(new Uri("/listing?id=csrf-1&handler=Erase", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>()));
        Assert.Equal(HttpStatusCode.BadRequest, erase.StatusCode);
        await Submitter.WaitForAsync("csrf-1", "in-review");
        var cookie = Assert.Single(board.SetCookies, c => c.StartsWith("lk-board=", StringComparison.Ordinal));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Markup_in_any_field_stays_text()
    {
        var id = Attack + "-id";
        var record = System.Text.Json.JsonSerializer.Serialize(new
        {
            id,
            market = "ja-JP",
            vertical = Attack,
            engine = Attack,
            fields = new object[] { new { name = Attack, source = "天丝" + Attack, target = "天のシルク" + Attack } },
            terms = new object[] { new { source = "天丝", target = new[] { "テンセル" + Attack }, forbidden = new[] { "天のシルク" } } },
        });
        using var submitted = await Submitter.SubmitOneAsync(record);
        Assert.Equal(HttpStatusCode.Accepted, submitted.StatusCode);
        var state = (await Submitter.WaitForAsync(id, "in-review", "blocked", "published")).GetProperty("state").GetString();
        using var board = new BoardClient(worker.Url);
        await board.SignInAsync(worker.ReviewKey);
        foreach (var path in new[] { $"/?state={state}", "/listing?id=" + Uri.EscapeDataString(id), "/dashboard", "/?market=" + Uri.EscapeDataString(Attack) + "&vertical=" + Uri.EscapeDataString(Attack) + "&check=" + Uri.EscapeDataString(Attack) })
        {
            using var response = await board.Http.GetAsync(new Uri(path, UriKind.Relative));
            var html = await response.Content.ReadAsStringAsync();
            var document = new HtmlParser().ParseDocument(html);
            Assert.Empty(document.QuerySelectorAll("script:not([src]), img, b, [onerror], [onclick]"));
            Assert.All(document.QuerySelectorAll("script"), s => Assert.StartsWith("/", s.GetAttribute("src"), StringComparison.Ordinal));
            Assert.Contains("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }

        using var reject = await board.PostAsync("/listing?id=" + Uri.EscapeDataString(id), new Dictionary<string, string> { ["id"] = id, ["revision"] = "1", ["decision"] = "reject", ["reason"] = Attack, ["target"] = "天のシルク" + Attack });
        var after = new HtmlParser().ParseDocument(await board.Http.GetStringAsync(new Uri("/listing?id=" + Uri.EscapeDataString(id), UriKind.Relative)));
        Assert.Empty(after.QuerySelectorAll("script:not([src]), img, b"));
    }

    [Theory]
    [InlineData("/../appsettings.json")]
    [InlineData("/%2e%2e/appsettings.json")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/sign-in?returnUrl=https://evil.example")]
    [InlineData("/listing?id=../../etc/passwd")]
    public async Task Paths_lead_nowhere_else(string path)
    {
        var raw = await SendRawAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.DoesNotContain("root:", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("LogLevel", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Location: https://evil", raw, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_key_in_hand_is_not_led_to_another_site()
    {
        using var board = new BoardClient(worker.Url);
        using var response = await board.PostAsync("/sign-in", new Dictionary<string, string> { ["key"] = worker.ReviewKey, ["returnUrl"] = "https://evil.example/" });
        Assert.Equal("/", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_body_of_a_gigabyte_is_refused_before_it_is_sent()
    {
        var raw = await SendRawAsync($"POST /v1/listings HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {worker.SubmitKey}\r\nContent-Type: application/x-ndjson\r\nContent-Length: 1073741824\r\n\r\n{{\"id\":");
        Assert.Contains(" 413 ", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_does_not_go_off()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            Array.Fill(zeros, (byte)' ');
            for (var i = 0; i < 300; i++)
            {
                await gzip.WriteAsync(zeros);
            }
        }

        using var any = await Submitter.SubmitOneAsync(SampleListings.Good("before-the-bomb"));
        var before = await BytesReadAsync();
        using var content = new ByteArrayContent(packed.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await Submitter.PostAsync(new Uri("/v1/listings", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.InRange(await BytesReadAsync() - before, 1, new WorkerOptions().MaxBodyBytes);
        using var broken = new ByteArrayContent([1, 2, 3, 4]);
        broken.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        broken.Headers.ContentEncoding.Add("gzip");
        using var refused = await Submitter.PostAsync(new Uri("/v1/listings", UriKind.Relative), broken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    // What unpacks beyond the limit must not even be read; the size of the heap would tell of all tests that run at the time.
    private async Task<long> BytesReadAsync() =>
        long.Parse(BytesRead().Match(await Submitter.GetStringAsync(new Uri("/metrics", UriKind.Relative))).Groups["bytes"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^lk_submit_bytes_total (?<bytes>\d+)", RegexOptions.Multiline)]
    private static partial Regex BytesRead();

    [Fact]
    public async Task Whoever_dawdles_is_let_go_and_the_others_are_served()
    {
        var slow = SendRawAsync($"POST /v1/listings HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {worker.SubmitKey}\r\nContent-Type: application/x-ndjson\r\nContent-Length: 5000\r\n\r\n{{");
        using var served = await Submitter.SubmitOneAsync(SampleListings.Good("served-1"));
        Assert.Equal(HttpStatusCode.Accepted, served.StatusCode);
        Assert.Contains(" 408 ", await slow, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_listing_is_in_an_error()
    {
        using var response = await Submitter.SubmitOneAsync("""{"id":"x","market":"ja-JP","fields":[{"name":"title","source":"秘密","target":5}]}""");
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("秘密", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(StackTrace(), text);
    }

    [GeneratedRegex(@"\bat LocalizationKit\.")]
    private static partial Regex StackTrace();

    private async Task<string> SendRawAsync(string request)
    {
        var url = new Uri(worker.Url);
        using var socket = new TcpClient();
        await socket.ConnectAsync(url.Host, url.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var text = new StringBuilder();
        var buffer = new byte[4096];
        try
        {
            while (await stream.ReadAsync(buffer, timeout.Token) is > 0 and var read)
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, read));
                if (text.ToString().Contains(" 413 ", StringComparison.Ordinal))
                {
                    break;
                }
            }
        }
        catch (IOException)
        {
            // Let go of by the other side: what came before counts.
        }

        return text.ToString();
    }
}
