using System.Net;
using System.Text.Json;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.TestSupport;
using LocalizationKit.TestSupport.Services;
using LocalizationKit.Worker.Tests.Hosts;

namespace LocalizationKit.Worker.Tests.Api;

/// <summary>The API as a client meets it.</summary>
public sealed class ApiTests(WorkerFixture worker) : IClassFixture<WorkerFixture>
{
    private HttpClient Submitter => worker.Client(worker.SubmitKey);

    private HttpClient Reviewer => worker.Client(worker.ReviewKey);

    private HttpClient Admin => worker.Client(worker.AdminKey);

    [Fact]
    public async Task A_good_listing_is_released_once_however_often_it_is_sent()
    {
        using var first = await Submitter.SubmitOneAsync(SampleListings.Good("good-1"));
        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        using var second = await Submitter.SubmitOneAsync(SampleListings.Good("good-1"));
        Assert.Equal("duplicate", JsonElement.Parse(await second.Content.ReadAsStringAsync()).GetProperty("status").GetString());
        var listing = await Submitter.WaitForAsync("good-1", "published");
        Assert.Equal("publish", listing.GetProperty("result").GetProperty("verdict").GetString());
        var file = Assert.Single(Directory.EnumerateFiles(worker.Published, "*.json"), f => File.ReadAllText(f).Contains("\"good-1\"", StringComparison.Ordinal));
        var release = JsonElement.Parse(await File.ReadAllTextAsync(file));
        Assert.Equal(Path.GetFileNameWithoutExtension(file), release.GetProperty("key").GetString());
        Assert.Equal("publish", release.GetProperty("decision").GetString());
    }

    [Fact]
    public async Task Lines_are_answered_one_by_one_and_a_bad_one_spoils_nothing()
    {
        using var response = await Submitter.SubmitLinesAsync($"{SampleListings.Good("line-1")}\n{{\"id\":\"line-2\"}}\n\nnot json\n{SampleListings.Bad("line-3")}\n{SampleListings.Good("line-1")}\n");
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var statuses = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(s => JsonElement.Parse(s)).ToList();
        Assert.Equal(["1 accepted", "2 refused", "4 refused", "5 accepted", "6 duplicate"], statuses.Select(s => $"{s.GetProperty("line").GetInt64()} {s.GetProperty("status").GetString()}"));
        Assert.StartsWith("LK9002", statuses[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        await Submitter.WaitForAsync("line-3", "blocked");
    }

    [Fact]
    public async Task The_sample_batch_goes_through_as_the_readme_says()
    {
        using var response = await Submitter.SubmitLinesAsync(await File.ReadAllTextAsync(RepositoryRoot.Combine("samples", "listings.jsonl")));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        await Submitter.WaitForAsync("ecom-019", "in-review", "blocked", "published");
        var page = await Submitter.GetJsonAsync("/v1/listings?verdict=review&market=ja-JP&limit=5");
        Assert.Equal(5, page.GetProperty("items").GetArrayLength());
        var next = await Submitter.GetJsonAsync("/v1/listings?verdict=review&market=ja-JP&limit=5&cursor=" + page.GetProperty("next").GetString());
        Assert.NotEqual(page.GetProperty("items")[0].GetProperty("id").GetString(), next.GetProperty("items")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_reviewer_corrects_and_the_correction_goes_out_and_is_exported()
    {
        await Submitter.SubmitOneAsync(SampleListings.Doubtful("correct-1"));
        await Submitter.WaitForAsync("correct-1", "in-review");
        using var stale = await Reviewer.DecideAsync("correct-1", new { decision = "approve", revision = 7 });
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        using var unknown = await Reviewer.DecideAsync("correct-1", new { decision = "correct", fields = new[] { new { name = "subtitle", target = "x" } } });
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        using var done = await Reviewer.DecideAsync("correct-1", new { decision = "correct", fields = new[] { new { name = "title", target = "テンセルのシャツ" } }, reason = "brand" });
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        await Submitter.WaitForAsync("correct-1", "approved");
        var pairs = await Admin.GetStringAsync(new Uri("/v1/corrections?format=pairs", UriKind.Relative));
        Assert.Contains("correct-1", pairs, StringComparison.Ordinal);
        var reviews = await Admin.GetStringAsync(new Uri("/v1/corrections", UriKind.Relative));
        Assert.Contains("\"decision\":\"correct\"", reviews, StringComparison.Ordinal);
        Assert.Contains("\"bad\":true", reviews, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_that_would_be_blocked_is_refused_with_the_reason()
    {
        await Submitter.SubmitOneAsync(SampleListings.Bad("blocked-1"));
        await Submitter.WaitForAsync("blocked-1", "blocked");
        using var approve = await Reviewer.DecideAsync("blocked-1", new { decision = "approve" });
        Assert.Equal(HttpStatusCode.Conflict, approve.StatusCode);
        using var still = await Reviewer.DecideAsync("blocked-1", new { decision = "correct", fields = new[] { new { index = 0, target = "累計3200個販売" } } });
        Assert.Equal(HttpStatusCode.Conflict, still.StatusCode);
        Assert.Contains("still be blocked", await still.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var right = await Reviewer.DecideAsync("blocked-1", new { decision = "correct", fields = new[] { new { index = 0, target = "累計3.2億個販売" } } });
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
    }

    [Fact]
    public async Task Erased_is_gone_and_stays_gone()
    {
        await Submitter.SubmitOneAsync(SampleListings.Doubtful("erase-1"));
        await Submitter.WaitForAsync("erase-1", "in-review");
        using var erased = await Admin.DeleteAsync(new Uri("/v1/listings/erase-1", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        using var gone = await Admin.GetAsync(new Uri("/v1/listings/erase-1", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        using var again = await Submitter.SubmitOneAsync(SampleListings.Doubtful("erase-1"));
        Assert.Contains("\"erased\"", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b?c#d")]
    [InlineData("50%25 off")]
    [InlineData("商品一")]
    [InlineData("../../etc/passwd")]
    public async Task Any_id_can_be_asked_for(string id)
    {
        await Submitter.SubmitOneAsync(SampleListings.Good(id));
        Assert.Equal(id, (await Submitter.WaitForAsync(id, "published")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_document_names_every_operation_and_health_and_metrics_answer()
    {
        var document = await worker.Client(null).GetJsonAsync("/openapi/v1.json");
        Assert.Equal(
            ["/v1/corrections", "/v1/listings", "/v1/listings/{id}", "/v1/listings/{id}/decision", "/v1/listings/{id}/retry", "/v1/stats"],
            document.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("Healthy", await worker.Client(null).GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        Assert.Equal("Healthy", (await worker.Client(null).GetJsonAsync("/health/ready")).GetProperty("status").GetString());
        await Submitter.SubmitOneAsync(SampleListings.Good("metric-1"));
        await Submitter.WaitForAsync("metric-1", "published");
        Assert.Matches("lk_listings_submitted_total\\{source=\"http\",outcome=\"accepted\"\\} [1-9]", await Submitter.GetStringAsync(new Uri("/metrics", UriKind.Relative)));
    }

    [Fact]
    public async Task The_document_describes_a_listing_as_the_kit_reads_it()
    {
        var document = await worker.Client(null).GetJsonAsync("/openapi/v1.json");
        var content = document.GetProperty("paths").GetProperty("/v1/listings").GetProperty("post").GetProperty("requestBody").GetProperty("content");
        Assert.Equal(["application/json", "application/x-ndjson"], content.EnumerateObject().Select(c => c.Name).Order(StringComparer.Ordinal));
        var names = NamesOf(document, content.GetProperty("application/x-ndjson").GetProperty("schema"), "").ToHashSet(StringComparer.Ordinal);
        string[] known =
        [
            "id", "market", "vertical", "sourceLanguage", "targetLanguage", "source", "target", "fields.name", "fields.source", "fields.target", "fields.maxLength",
            "fields.candidates.engine", "fields.candidates.text", "terms.source", "terms.target", "terms.forbidden", "protected",
        ];
        Assert.Empty(known.Except(names));

        // And the other way round: what the document names, the reader knows.
        var listing = RecordReader.Parse("""
            {"id":"1","market":"ja-JP","vertical":"v","sourceLanguage":"zh-Hans","fields":[{"name":"title","source":"a","target":"b","maxLength":5,
            "candidates":[{"engine":"e","text":"t"}]}],"terms":[{"source":"a","target":["b"],"forbidden":["c"]}],"protected":["X"]}
            """);
        Assert.Empty(listing.AdditionalProperties ?? new Dictionary<string, JsonElement>());
        Assert.Empty(listing.Fields[0].AdditionalProperties ?? new Dictionary<string, JsonElement>());
        Assert.Equal((5, 1, 1, 1), (listing.Fields[0].MaxLength, listing.Fields[0].Candidates.Count, listing.Terms.Count, listing.Protected.Count));
    }

    private static IEnumerable<string> NamesOf(JsonElement document, JsonElement schema, string prefix)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        }

        if (schema.TryGetProperty("items", out var items))
        {
            return NamesOf(document, items, prefix);
        }

        return schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().SelectMany(p => NamesOf(document, p.Value, prefix + p.Name + ".").Prepend(prefix + p.Name))
            : [];
    }

    [Fact]
    public async Task Every_answer_has_a_request_id_and_a_given_one_is_kept()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/stats");
        request.Headers.Add("X-Request-Id", "order-4711");
        using var response = await Submitter.SendAsync(request);
        Assert.Equal("order-4711", Assert.Single(response.Headers.GetValues("X-Request-Id")));
        using var other = await worker.Client(null).GetAsync(new Uri("/v1/stats", UriKind.Relative));
        Assert.NotEmpty(Assert.Single(other.Headers.GetValues("X-Request-Id")));
    }
}
