using LocalizationKit.Reporting;
using LocalizationKit.Reporting.Html;
using LocalizationKit.TestSupport.Browser;
using Microsoft.Playwright;

namespace LocalizationKit.Cli.Tests.Browser;

/// <summary>Opens report pages from a file, in a real browser without a network, and keeps what goes wrong there.</summary>
public sealed class ReportBrowser : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Gets what the pages asked for beyond their own file, and what they complained of.</summary>
    public List<string> Faults { get; } = [];

    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is null)
        {
            Assertions.SetDefaultExpectTimeout(300_000);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Program, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes a page and opens it.</summary>
    public async Task<IPage> OpenAsync(string name, IEnumerable<ListingVerdict> verdicts, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var path = _folder.File(name + ".html");
        await WriteAsync(path, verdicts);
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Offline = true });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(300_000);
        page.SetDefaultNavigationTimeout(300_000);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, error);
        page.Dialog += (_, dialog) => Note(true, "dialog: " + dialog.Message);
        var own = new Uri(path).AbsoluteUri;
        page.Request += (_, request) => Note(request.Url != own && !request.Url.StartsWith("data:", StringComparison.Ordinal), "request: " + request.Url);
        await page.GotoAsync(own);
        await page.Locator("html[data-state=ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }

    /// <summary>Keeps a picture where someone wants to look at it: the folder in LOCALIZATIONKIT_SCREENSHOTS.</summary>
    public static async Task ShootAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LOCALIZATIONKIT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        }
    }

    private void Note(bool isFault, string what)
    {
        if (isFault)
        {
            lock (Faults)
            {
                Faults.Add(what);
            }
        }
    }

    private static async Task WriteAsync(string path, IEnumerable<ListingVerdict> verdicts)
    {
        await using var file = File.Create(path);
        await using var writer = new HtmlVerdictWriter(file, new HtmlReportOptions { Title = "Autumn catalogue" });
        var summary = new RunSummary();
        await writer.BeginAsync();
        foreach (var verdict in verdicts)
        {
            await writer.WriteAsync(verdict);
            summary.Add(verdict);
        }

        await writer.CompleteAsync(summary);
    }
}
