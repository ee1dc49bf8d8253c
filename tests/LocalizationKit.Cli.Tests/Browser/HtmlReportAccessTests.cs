using LocalizationKit.TestSupport.Browser;
using Microsoft.Playwright;

namespace LocalizationKit.Cli.Tests.Browser;

/// <summary>What readers who see little, or use no mouse, need of the report.</summary>
public sealed class HtmlReportAccessTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    // WCAG 2.2, 1.4.3: the contrast of each piece of text with the first background behind it that is not transparent.
    private const string LowContrast = """
        () => {
          const rgb = c => c.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
          const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
          const bad = [];
          for (const e of document.querySelectorAll('body *')) {
            const style = getComputedStyle(e);
            if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.getClientRects().length || style.opacity < 1 || e.closest('button:disabled, option')) continue;
            const [a, b] = [light(rgb(e instanceof SVGElement ? style.fill : style.color)), light(ground(e))].sort((x, y) => y - x);
            if ((a + .05) / (b + .05) < 4.5) bad.push(e.tagName + '.' + e.getAttribute('class') + ' ' + e.textContent.slice(0, 30));
          }
          return bad;
        }
        """;

    private const string Nameless = """
        () => [...document.querySelectorAll('button, input, select, a, summary')]
          .filter(e => !(e.labels?.length || e.getAttribute('aria-label') || e.textContent.trim())).map(e => e.outerHTML.slice(0, 80))
        """;

    [NeedsBrowserFact]
    public async Task Texts_StandOutFromTheirGround_ByDayAndByNight()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await browser.OpenAsync("contrast-" + scheme, MadeUpBatch.Of(60), scheme: scheme);
            Assert.Empty(await page.EvaluateAsync<string[]>(LowContrast));
            await ReportBrowser.ShootAsync(page, "report-" + scheme);
        }
    }

    [NeedsBrowserFact]
    public async Task Controls_HaveNamesAndTheTabKeyReachesThem()
    {
        var page = await browser.OpenAsync("names", MadeUpBatch.Of(60));
        Assert.Empty(await page.EvaluateAsync<string[]>(Nameless));

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the listings", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("search", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }

    [NeedsBrowserFact]
    public async Task Landmarks_HeadingsAndCharts_SpeakForThemselves()
    {
        var page = await browser.OpenAsync("landmarks", MadeUpBatch.Of(60));

        foreach (var role in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Search, AriaRole.Contentinfo })
        {
            Assert.Equal(1, await page.GetByRole(role).CountAsync());
        }

        Assert.Equal("Autumn catalogue", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        Assert.Equal(0, await page.Locator("svg:not([aria-hidden=true], [role=img][aria-label])").CountAsync());
        Assert.Equal(0, await page.Locator("table:not(:has(caption))").CountAsync());
        Assert.Equal(await page.Locator("[id]").CountAsync(), await page.EvaluateAsync<int>("new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"));
    }
}
