using System.Text;
using LocalizationKit.Gating;

namespace LocalizationKit.Tests.Gating;

public sealed class PublishGuaranteeFileTests
{
    private static readonly PublishGuarantee Guarantee = new()
    {
        Alpha = .01,
        Confidence = .95,
        RiskModel = "default@1",
        Thresholds = [new("ja-JP", "beauty", .12, 900, 700, 1), new("ja-JP", null, .2, 900, 800, 2), new(null, null, .1, 900, 600, 0)],
    };

    [Fact]
    public void Read_WhatWasWritten_GivesTheSame()
    {
        using var stream = new MemoryStream();
        PublishGuaranteeFile.Write(stream, Guarantee);

        var read = PublishGuaranteeFile.Read(stream.ToArray());

        Assert.Equal(Guarantee.Thresholds, read.Thresholds);
        Assert.Equal((.01, .95, "default@1"), (read.Alpha, read.Confidence, read.RiskModel));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("""{"format":"lockit-gate","version":2}""")]
    [InlineData("""{"format":"lockit-gate","version":1,"alpha":7,"confidence":0.9,"riskModel":"x","thresholds":[]}""")]
    [InlineData("""{"format":"lockit-gate","version":1,"alpha":0.1,"confidence":0.9,"riskModel":"x","thresholds":[{"market":1}]}""")]
    public void Read_AnythingElse_SaysWhatIsWrong(string content) =>
        Assert.False(string.IsNullOrWhiteSpace(Assert.Throws<FormatException>(() => PublishGuaranteeFile.Read(Encoding.UTF8.GetBytes(content))).Message));

    [Theory]
    [InlineData("lockit-gate", 2)]
    [InlineData("lockit", 1)]
    public void Read_AnotherFormatOrVersion_NamesTheOnesItTakes(string format, int version)
    {
        var content = $$"""{"format":"{{format}}","version":{{version}},"alpha":0.1,"confidence":0.9,"riskModel":"x","thresholds":[]}""";

        Assert.Equal("'format' must be lockit-gate and 'version' 1", Assert.Throws<FormatException>(() => PublishGuaranteeFile.Read(Encoding.UTF8.GetBytes(content))).Message);
    }

    [Fact]
    public void Read_BrokenJson_NamesTheLine() =>
        Assert.StartsWith("line 3:", Assert.Throws<FormatException>(() => PublishGuaranteeFile.Read("{\n\n\"format\" 1}"u8.ToArray())).Message, StringComparison.Ordinal);

    // People read and compare these files.
    [Fact]
    public void Write_PutsEachValueOnItsLine()
    {
        using var stream = new MemoryStream();
        PublishGuaranteeFile.Write(stream, Guarantee);

        Assert.Contains("  \"confidence\": 0.95,", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => PublishGuaranteeFile.Write(Stream.Null, null!));
}
