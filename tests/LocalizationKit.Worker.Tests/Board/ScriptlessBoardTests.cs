using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LocalizationKit.TestSupport.Services;
using LocalizationKit.Worker.Tests.Hosts;

namespace LocalizationKit.Worker.Tests.Board;

/// <summary>The board in a browser that runs no scripts.</summary>
public sealed class ScriptlessBoardTests(WorkerFixture worker) : IClassFixture<WorkerFixture>
{
    [Fact]
    public async Task A_suggestion_is_used_looked_at_and_released()
    {
        using var submitter = worker.Client(worker.SubmitKey);
        await submitter.SubmitOneAsync(SampleListings.Bad("plain-1"));
        await submitter.WaitForAsync("plain-1", "blocked");
        using var board = new BoardClient(worker.Url);
        await board.SignInAsync(worker.ReviewKey);
        var page = new HtmlParser().ParseDocument(await board.Http.GetStringAsync(new Uri("/listing?id=plain-1", UriKind.Relative)));
        var button = Assert.IsAssignableFrom<IHtmlButtonElement>(page.QuerySelector("button.suggest"));
        Assert.Equal("submit", button.Type);
        Assert.Null(page.QuerySelector("details.edit[open]"));

        var form = new Dictionary<string, string> { ["id"] = "plain-1", ["revision"] = "1", ["target"] = Box(page), [button.Name!] = button.Value, ["reason"] = "wrong by a factor" };
        using var used = await board.PostAsync("/listing?id=plain-1", form, button.GetAttribute("formaction"));
        Assert.Equal(HttpStatusCode.OK, used.StatusCode);
        var after = new HtmlParser().ParseDocument(await used.Content.ReadAsStringAsync());
        Assert.Contains(button.GetAttribute("data-replacement")!, Box(after), StringComparison.Ordinal);
        Assert.NotNull(after.QuerySelector("details.edit[open]"));
        Assert.Contains("Release corrected", after.QuerySelector("#approve")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("wrong by a factor", after.QuerySelector<IHtmlTextAreaElement>("#reason")!.Value);
        await submitter.WaitForAsync("plain-1", "blocked");

        using var released = await board.PostAsync("/listing?id=plain-1", new Dictionary<string, string> { ["id"] = "plain-1", ["revision"] = "1", ["target"] = Box(after), ["decision"] = "approve" });
        Assert.Equal(HttpStatusCode.Redirect, released.StatusCode);
        Assert.Equal("correct", (await submitter.WaitForAsync("plain-1", "approved")).GetProperty("decision").GetString());
    }

    private static string Box(IHtmlDocument page) => page.QuerySelector<IHtmlTextAreaElement>("#edit-0")!.Value;
}
