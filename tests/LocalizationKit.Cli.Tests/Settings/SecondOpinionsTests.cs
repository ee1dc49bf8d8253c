using LocalizationKit.Cli.Settings;

namespace LocalizationKit.Cli.Tests.Settings;

public class SecondOpinionsTests
{
    [Fact]
    public void AMissingLibraryIsKnownHoweverTheRuntimeTellsIt()
    {
        Assert.True(SecondOpinions.IsWithoutLibrary(new DllNotFoundException()));
        Assert.True(SecondOpinions.IsWithoutLibrary(new TypeInitializationException("NativeMethods", new DllNotFoundException())));
        Assert.False(SecondOpinions.IsWithoutLibrary(new TypeInitializationException("NativeMethods", new InvalidOperationException())));
        Assert.False(SecondOpinions.IsWithoutLibrary(null));
    }
}
