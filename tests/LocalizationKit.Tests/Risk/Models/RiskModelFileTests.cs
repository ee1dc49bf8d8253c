using LocalizationKit.Risk;
using LocalizationKit.Risk.Models;

namespace LocalizationKit.Tests.Risk.Models;

public sealed class RiskModelFileTests
{
    [Fact]
    public void Read_WhatWasWritten_SumsTheSame()
    {
        var model = Small();
        var read = RiskModelFile.Read(new MemoryStream(Bytes(model)));

        Assert.Equal(model.Card, read.Card);
        Assert.Equal(model.Heads[0].Alone.Estimate([2]), read.Heads[0].Alone.Estimate([2]));
        Assert.Equal(model.Heads[0].WithOne!.Estimate([2]), read.Heads[0].WithOne!.Estimate([2]));
        Assert.Null(read.Heads[0].WithSeveral);
        Assert.Equal(model.Heads[0].Models.Ngrams!.Sum([1, 2]), read.Heads[0].Models.Ngrams!.Sum([1, 2]));
        Assert.Null(read.Heads[^1].Source);
    }

    [Fact]
    public void Read_ADamagedFile_SaysSoAndNothingElse()
    {
        var bytes = Bytes(Small());
        var dice = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var broken = (byte[])bytes.Clone();
            broken[dice.Next(broken.Length)] ^= (byte)(1 << dice.Next(8));
            Try(broken);
            Try(bytes[..dice.Next(bytes.Length)]);
        }
    }

    [Fact]
    public void Read_AnotherFile_IsRefused() =>
        Assert.Contains("no risk model", Assert.Throws<InvalidDataException>(() => TrainedRiskEstimator.Read(new MemoryStream("source,target\n"u8.ToArray()))).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_AFileOfAnOlderVersion_SaysToTrainItAgain()
    {
        var bytes = Bytes(Small());
        bytes[4] = 1;

        var refused = Assert.Throws<InvalidDataException>(() => RiskModelFile.Read(new MemoryStream(bytes)));

        Assert.Contains("file version 1; this kit reads version 2", refused.Message, StringComparison.Ordinal);
        Assert.Contains("lockit train risk", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ScorerOf_MoreOpinionsThanWereTrained_IsTheNextOneBelow()
    {
        var head = Small().Heads[0];

        Assert.Same(head.Alone, head.ScorerOf(0));
        Assert.Same(head.WithOne, head.ScorerOf(1));
        Assert.Same(head.WithOne, head.ScorerOf(3));
    }

    // Either it can still be read, or it is refused in the way that callers expect.
    private static void Try(byte[] bytes)
    {
        try
        {
            RiskModelFile.Read(new MemoryStream(bytes));
        }
        catch (InvalidDataException exception)
        {
            Assert.False(string.IsNullOrEmpty(exception.Message));
        }
    }

    private static byte[] Bytes(RiskModel model)
    {
        using var stream = new MemoryStream();
        RiskModelFile.Write(stream, model);
        return stream.ToArray();
    }

    private static RiskModel Small()
    {
        var scorer = new RiskScorer
        {
            Trees = new GradientTrees([0], [new(0, 1, 2), new(-1, -2, 0), new(-1, 3, 0)]),
            Linear = new DenseLinear([.5f], [1]),
            Calibration = new LogisticCalibration(2, -1),
        };
        var head = new RiskHead
        {
            Source = "zh",
            Target = "en",
            Event = "major",
            Models = new PairModels { Ngrams = new HashedLinear([1, -2, 3, 4], .5f, .1f) },
            Alone = scorer,
            WithOne = scorer with { Linear = null },
        };
        return new RiskModel(new RiskModelCard("test", "1", "made up", "sha256:0"), [head, head with { Source = null, Target = null, Models = new PairModels() }]);
    }
}
