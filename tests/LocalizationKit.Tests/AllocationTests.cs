using LocalizationKit.Batches;

namespace LocalizationKit.Tests;

/// <summary>Guards the cost of a clean segment by what can be counted: bytes. Lower a ceiling when the cost falls; raise none without a reason in benchmarks/NOTES.md.</summary>
public sealed class AllocationTests
{
    private const int Rounds = 50;

    [Theory]
    [InlineData("zh-Hans", "en", "加厚纯棉毛巾，柔软吸水，家用洗脸巾", "Thick pure cotton towel, soft and absorbent, for washing the face at home", 4_000)]
    [InlineData("en", "de", "Soft cotton towel for the whole family", "Weiches Baumwollhandtuch für die ganze Familie", 4_000)]
    public void Check_CleanSegment_AllocatesNoMoreThanTheCeiling(string source, string target, string text, string translation, long ceiling)
    {
        var pipeline = new QualityPipelineBuilder().Build();
        var listing = ListingBuilder.Of("1", text, translation, target, source);
        for (var i = 0; i < Rounds; i++)
        {
            Assert.Empty(pipeline.Check(listing).Findings);
        }

        Assert.InRange(BytesOf(() => pipeline.Check(listing)), 0, ceiling);
    }

    [Fact]
    public void TryRead_UsualLine_AllocatesTheListingAndItsTexts()
    {
        var line = """{"id":"1","sourceLanguage":"zh-Hans","targetLanguage":"en","source":"红色","target":"red"}"""u8.ToArray();

        Assert.InRange(BytesOf(() => ListingLine.TryRead(line, 1, null)), 0, 500);
    }

    private static long BytesOf(Action action)
    {
        action();
        var least = long.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
