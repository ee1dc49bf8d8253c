using LocalizationKit.Batches;
using LocalizationKit.Gating;
using LocalizationKit.Reporting;
using LocalizationKit.Segments;
using LocalizationKit.TestSupport.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalizationKit.Cli.Tests.Browser;

/// <summary>The report as its readers meet it: opened from a file, without a network.</summary>
public sealed class HtmlReportTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private const string Evil = "</script><script>window.pwned=1</script><img src=x onerror=window.pwned=1> \u2028 javascript:alert(1) {{style}} ${pwned}";

    [NeedsBrowserFact]
    public async Task TenThousandListings_AreFilteredSearchedAndTurned()
    {
        var page = await browser.OpenAsync("ten", MadeUpBatch.Of(10_000));
        var count = page.Locator("#count");
        await Expect(count).ToHaveTextAsync("10,000 listings");
        await Expect(page.Locator(".item")).ToHaveCountAsync(25);
        Assert.Equal("SKU-0", await page.Locator(".item h3").First.InnerTextAsync());

        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^block") }).CheckAsync();
        await Expect(count).ToHaveTextAsync("1,000 of 10,000 listings");
        await page.Locator("[data-facet=market] label").Filter(new() { HasText = "de-DE" }).ClickAsync();
        await Expect(count).ToHaveTextAsync("500 of 10,000 listings");
        await page.GetByLabel("Search").FillAsync("sku-111 リュック");
        await Expect(count).ToHaveTextAsync("0 of 10,000 listings");
        await Expect(page.GetByText("No listing fits these filters.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Clear all filters" }).ClickAsync();
        await Expect(count).ToHaveTextAsync("10,000 listings");
        await page.GetByLabel("Search").FillAsync("ＳＫＵ-9999");
        await Expect(count).ToHaveTextAsync("1 of 10,000 listings");
        await page.GetByLabel("Search").PressAsync("Escape");
        await Expect(count).ToHaveTextAsync("10,000 listings");

        await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).First.ClickAsync();
        await Expect(page.Locator(".pager").First).ToContainTextAsync("page 2 of 400");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^LK1001") }).ClickAsync();
        await Expect(count).ToHaveTextAsync("1,000 of 10,000 listings");
        await ReportBrowser.ShootAsync(page, "report-desk");
        Assert.Empty(browser.Faults);
    }

    [NeedsBrowserFact]
    public async Task TwentyThousandListings_AreReadWithOnePageInTheDocument()
    {
        var page = await browser.OpenAsync("twenty", MadeUpBatch.Of(20_000));

        await Expect(page.Locator("#count")).ToHaveTextAsync("20,000 listings");
        await page.GetByLabel("Search").FillAsync("listing 15550");
        await Expect(page.Locator("#count")).ToHaveTextAsync("1 of 20,000 listings");
        await page.GetByLabel("Search").FillAsync("");
        await page.GetByLabel("Per page").SelectOptionAsync("100");
        await Expect(page.Locator(".item")).ToHaveCountAsync(100);
        await page.GetByLabel("Order").SelectOptionAsync("file");
        await Expect(page.Locator(".item h3").Nth(3)).ToHaveTextAsync("SKU-3");
        Assert.InRange(await page.EvaluateAsync<int>("document.querySelectorAll('*').length"), 100, 20_000);
        Assert.Empty(browser.Faults);
    }

    [NeedsBrowserFact]
    public async Task TheKeyboard_SearchesMovesAndTurnsPages()
    {
        var page = await browser.OpenAsync("keys", MadeUpBatch.Of(200));

        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByLabel("Search")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("jn");
        Assert.Equal("jn", await page.GetByLabel("Search").InputValueAsync());
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#count")).ToHaveTextAsync("200 listings");
        await page.Locator(".pager").First.ClickAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        Assert.Equal("SKU-10, block", await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator(".pager").First).ToContainTextAsync("page 2 of 8");
        await page.Keyboard.PressAsync("p");
        await Expect(page.Locator(".pager").First).ToContainTextAsync("page 1 of 8");
        Assert.Empty(browser.Faults);
    }

    [NeedsBrowserFact]
    public async Task AListing_ShowsItsFindingsInBothTexts()
    {
        var page = await browser.OpenAsync("marks", MadeUpBatch.Of(20));
        var item = page.Locator(".item").First;

        Assert.Equal(["4", "3"], await item.Locator("mark").AllInnerTextsAsync());
        Assert.Equal("zh-Hans", await item.Locator(".side .text").First.GetAttributeAsync("lang"));
        Assert.Equal("ja-JP", await item.Locator(".side .text").Nth(1).GetAttributeAsync("lang"));
        await Expect(item.Locator(".finding")).ToContainTextAsync("suggestion");
        await item.GetByText("Why this matters").ClickAsync();
        await Expect(item.Locator(".why")).ToContainTextAsync("How to fix");
        await item.GetByText("1 text without findings").ClickAsync();
        await Expect(item.Locator(".field")).ToHaveCountAsync(2);
        Assert.Empty(browser.Faults);
    }

    [NeedsBrowserFact]
    public async Task MarkupInListings_IsTextAndNothingElse()
    {
        var verdict = MadeUpBatch.Of(1).Single();
        var finding = verdict.Findings[0] with { Message = Evil, Field = Evil, Source = TextSpan.Of(Evil, 0, 20), Target = TextSpan.Of(Evil, 9, 30), Suggestion = new(Evil, false) };
        var listing = new Listing { Id = Evil, Vertical = Evil, SourceLanguage = Evil, TargetLanguage = Evil, Fields = [new ListingField { Name = Evil, Source = Evil, Target = Evil }] };
        var page = await browser.OpenAsync("evil", [verdict with { Id = Evil, Market = Evil, Listing = listing, Findings = [finding], Gate = new GateDecision(Verdict.Block, [Evil]), File = Evil }]);

        await page.GetByLabel("Search").FillAsync("onerror");
        await Expect(page.Locator("#count")).ToHaveTextAsync("1 listing");
        Assert.Equal(Evil, await page.Locator(".item h3 span").EvaluateAsync<string>("e => e.textContent"));
        Assert.Equal(Evil, await page.Locator(".side .text").Nth(1).EvaluateAsync<string>("e => e.textContent"));
        Assert.Equal(0, await page.Locator("main img, main script, main iframe, [onerror], [lang*='<']").CountAsync());
        Assert.False(await page.EvaluateAsync<bool>("'pwned' in window"));
        Assert.Empty(browser.Faults);
    }

    [NeedsBrowserFact]
    public async Task Printing_TakesTheListingsThatFitUpToABound()
    {
        var page = await browser.OpenAsync("print", MadeUpBatch.Of(4_000));
        await page.Locator("[data-facet=verdict] label").Filter(new() { HasText = "block" }).ClickAsync();
        await Expect(page.Locator("#count")).ToHaveTextAsync("400 of 4,000 listings");

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Expect(page.Locator(".item")).ToHaveCountAsync(200);
        await Expect(page.Locator("#print-note")).ToHaveTextAsync("Printed: the first 200 of 400 listings that fit the filters.");
        await Expect(page.Locator("#filters")).ToBeHiddenAsync();
        await page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await Expect(page.Locator(".item")).ToHaveCountAsync(25);
        Assert.Empty(browser.Faults);
    }

    [NeedsBrowserFact]
    public async Task OnAPhone_NothingIsWiderThanTheScreen()
    {
        var page = await browser.OpenAsync("phone", MadeUpBatch.Of(100), 390, 844);

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 390);
        await Expect(page.Locator("#facets")).ToBeHiddenAsync();
        await page.Locator("#facets-box > summary").ClickAsync();
        await Expect(page.Locator("#facets")).ToBeVisibleAsync();
        await ReportBrowser.ShootAsync(page, "report-phone");
        Assert.Empty(browser.Faults);
    }
}
