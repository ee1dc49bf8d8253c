using LocalizationKit.TestSupport;
using LocalizationKit.TestSupport.Browser;
using LocalizationKit.TestSupport.Services;
using LocalizationKit.Worker.Tests.Hosts;
using Microsoft.Playwright;

namespace LocalizationKit.Worker.Tests.Board;

/// <summary>A reviewer at work: signs in, filters, reads a finding, corrects, releases.</summary>
public sealed class BoardTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private HttpClient Submitter => browser.Worker.Client(browser.Worker.SubmitKey);

    [NeedsBrowserFact]
    public async Task A_reviewer_signs_in_filters_reads_corrects_and_releases()
    {
        await Submitter.SubmitLinesAsync(SampleListings.Doubtful("board-1") + "\n" + SampleListings.Bad("board-2"));
        await Submitter.WaitForAsync("board-1", "in-review");
        var page = await browser.SignInAsync();
        await page.GetByLabel("Market").SelectOptionAsync("ja-JP");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "board-1" }).ClickAsync();
        var finding = page.Locator(".finding").Filter(new() { HasText = "LK1002" }).First;
        Assert.Equal("天のシルク", string.Concat(await page.Locator($"#target-0 mark[data-findings~='{await finding.GetAttributeAsync("data-finding")}']").AllInnerTextsAsync()));
        Assert.Equal("ja", await page.Locator("#target-0").GetAttributeAsync("lang"));
        await finding.GetByText("Why this matters").ClickAsync();
        Assert.Contains("buyer", await finding.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        await page.Locator("details.edit summary").First.ClickAsync();
        await page.Locator("#edit-0").FillAsync("テンセルのシャツ");
        await page.Locator("#judgement .verdict.publish").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Release corrected" }).ClickAsync();
        var listing = await Submitter.WaitForAsync("board-1", "approved");
        Assert.Equal("correct", listing.GetProperty("decision").GetString());
        Assert.Equal("reviewer", listing.GetProperty("decidedBy").GetString());
        Assert.Equal("テンセルのシャツ", listing.GetProperty("record").GetProperty("fields")[0].GetProperty("target").GetString());
    }

    [NeedsBrowserFact]
    public async Task A_suggestion_is_used_by_the_keyboard_and_a_rejection_needs_a_reason()
    {
        await Submitter.SubmitOneAsync(SampleListings.Bad("keys-1"));
        await Submitter.WaitForAsync("keys-1", "blocked");
        var page = await browser.SignInAsync();
        await page.GotoAsync(browser.Worker.Url + "/listing?id=keys-1");
        await page.Locator("body").PressAsync("j");
        Assert.Contains("LK2", await page.Locator(".finding:focus").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("mark.active").CountAsync() > 0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        Assert.Contains("needs a reason", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByLabel("Reason").FillAsync("The figure is wrong by a factor of a hundred.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        await Submitter.WaitForAsync("keys-1", "rejected");
    }

    [NeedsBrowserFact]
    public async Task Every_page_stands_on_a_desk_and_on_a_phone()
    {
        await Submitter.SubmitLinesAsync(await File.ReadAllTextAsync(RepositoryRoot.Combine("samples", "listings.jsonl")));
        await Submitter.WaitForAsync("uniik-004", "in-review", "blocked", "published");
        foreach (var (name, width, height) in new[] { ("desk", 1280, 900), ("phone", 390, 844) })
        {
            var anonymous = await browser.OpenAsync(width, height);
            await anonymous.GotoAsync(browser.Worker.Url + "/sign-in");
            await BrowserFixture.ShootAsync(anonymous, "sign-in-" + name);
            var page = await browser.SignInAsync(width, height);
            var faults = new List<string>();
            page.Console += (_, e) => { if (e.Type == "error") { faults.Add(e.Text); } };
            foreach (var path in new[] { "/", "/?state=blocked", "/dashboard", "/listing?id=uniik-004", "/listing?id=uniik-002" })
            {
                await page.GotoAsync(browser.Worker.Url + path);
                await BrowserFixture.ShootAsync(page, (path == "/" ? "queue" : path.Replace('/', '_').Replace('?', '_').Replace('=', '_').Trim('_')) + "-" + name);
                var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                Assert.True(overflow <= 0, $"{path} is {overflow} px wider than a {name}");
                Assert.Empty(faults);
                Assert.Equal(1, await page.Locator("h1").CountAsync());
                Assert.Equal(0, await page.Locator("input:not([type=hidden]):not([id]):not(label *), textarea:not([id])").CountAsync());
            }
        }
    }
}
