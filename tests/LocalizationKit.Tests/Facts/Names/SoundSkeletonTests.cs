using LocalizationKit.Facts.Names;

namespace LocalizationKit.Tests.Facts.Names;

public sealed class SoundSkeletonTests
{
    [Theory]
    [InlineData("Philips", "PRPS")]
    [InlineData("Thermos", "SMS")]
    [InlineData("Chanel", "TMR")]
    [InlineData("Cello", "SR")]
    [InlineData("Jackson", "SKSM")]
    [InlineData("Xerox", "SRKS")]
    [InlineData("Dell", "TR")]
    [InlineData("Shiseido", "SST")]
    public void OfLatin_Name_KeepsTheSoundOfItsConsonants(string name, string expected) => Assert.Equal(expected, SoundSkeleton.OfLatin(name, keepsEveryR: false));

    [Fact]
    public void OfLatin_EveryRKept_KeepsThoseBeforeConsonants() => Assert.Equal("SRMS", SoundSkeleton.OfLatin("Thermos", keepsEveryR: true));
}
