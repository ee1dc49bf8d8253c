using LocalizationKit.TestSupport.Browser;
using LocalizationKit.Worker.Tests.Hosts;
using Microsoft.Playwright;

namespace LocalizationKit.Worker.Tests.Board;

/// <summary>Debian's Chromium, driven by Playwright, beside a worker.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const float Patience = 300_000;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public WorkerFixture Worker { get; } = new();

    public async Task InitializeAsync()
    {
        await Worker.InitializeAsync();
        if (Chromium.SkipReason is null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Program, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await Worker.DisposeAsync();
    }

    /// <summary>Opens a window, signed in.</summary>
    public async Task<IPage> SignInAsync(int width = 1280, int height = 900)
    {
        var page = await OpenAsync(width, height);
        await page.GotoAsync(Worker.Url + "/");
        await page.GetByLabel("API key").FillAsync(Worker.ReviewKey);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Queue" }).WaitForAsync();
        return page;
    }

    public async Task<IPage> OpenAsync(int width = 1280, int height = 900)
    {
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height } });

        // A time limit is for what hangs; a busy machine is only slow.
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>Keeps a picture where someone wants to look at it: the folder in LOCALIZATIONKIT_SCREENSHOTS.</summary>
    public static async Task ShootAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LOCALIZATIONKIT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }
}
