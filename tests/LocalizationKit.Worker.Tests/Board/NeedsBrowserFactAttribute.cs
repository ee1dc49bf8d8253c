using LocalizationKit.TestSupport.Services;

namespace LocalizationKit.Worker.Tests.Board;

/// <summary>A test that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsBrowserFactAttribute : FactAttribute
{
    public NeedsBrowserFactAttribute() => Skip = ServiceRequirement.SkipReason(BrowserFixture.Program, "chromium");
}
