using LocalizationKit.Hosting.Options;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Worker.Tests.Samples;

/// <summary>The host that the README shows reads the kit's settings: a wrong one stops its start.</summary>
public sealed class HostSampleTests
{
    [Fact]
    public async Task WrongSetting_StopsTheStartAndNamesTheKey()
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => HostSample.RunAsync([$"--{KitOptions.Section}:DefaultMarket", "xx-Nowhere"]));

        Assert.Contains("DefaultMarket", exception.Message, StringComparison.Ordinal);
    }
}
