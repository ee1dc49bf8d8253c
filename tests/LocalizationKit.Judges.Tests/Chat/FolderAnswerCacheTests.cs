using LocalizationKit.Judges.Chat;

namespace LocalizationKit.Judges.Tests.Chat;

public sealed class FolderAnswerCacheTests
{
    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("AB12")]
    public void Keys_ThatAreNoHashes_AreRefused(string key) =>
        Assert.Throws<ArgumentException>(() => new FolderAnswerCache(Path.GetTempPath()).TryGet(key, out _));

    [Fact]
    public void TryGet_AnUnknownKey_FindsNothing() =>
        Assert.False(new FolderAnswerCache(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"))).TryGet("0123abcd", out _));
}
