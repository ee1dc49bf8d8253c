using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Markets;
using LocalizationKit.Tests.Facts.Lexicons;

namespace LocalizationKit.Tests.Facts.CharacterModels;

public sealed class FluencyModelTests
{
    private static readonly FluencyModel Model = Learn(null);

    [Theory]
    [InlineData("手套", "xq zvkwj qpxzj vvkq", true)]
    [InlineData("手套", "woollen gloves for the garden", false)]
    [InlineData("XQZVKWJQPXZJ手套", "XQZVKWJQPXZJ gloves", false)]
    [InlineData("手套", "qx 12345678901234567890", false)]
    [InlineData("手套", "qxz", false)]
    public void Check_AStretchThatDoesNotReadLikeTheLanguage_IsFlagged(string source, string target, bool isFlagged)
    {
        var pipeline = new QualityPipelineBuilder().Configure(o => o.FluencyModels = [Model]).Build();

        Assert.Equal(isFlagged, pipeline.Check(ListingBuilder.Of("1", source, target)).Findings.Any(f => f.Check.Id == "LK3008"));
    }

    [Fact]
    public void WrittenModels_ReadAgain_AreTheSame()
    {
        using var stream = new MemoryStream();
        FluencyModel.Write(stream, [Model, Learn("fashion")]);
        stream.Position = 0;

        var read = FluencyModel.Read(stream);

        Assert.Equal([null, "fashion"], read.Select(m => m.Vertical));
        Assert.Equal((Model.Language, Model.Texts, Model.Floor, Model.Fingerprint), (read[0].Language, read[0].Texts, read[0].Floor, read[0].Fingerprint));
        Assert.Equal(Model.Model.Slots.ToArray(), read[0].Model.Slots.ToArray());
    }

    [Fact]
    public void Read_WhatIsNoModel_SaysSo()
    {
        using var stream = new MemoryStream();
        FluencyModel.Write(stream, [Model]);
        var sound = stream.ToArray();

        Assert.Throws<InvalidDataException>(() => FluencyModel.Read(new MemoryStream(sound[..^20])));
        Assert.Throws<InvalidDataException>(() => FluencyModel.Read(new MemoryStream([1, 2])));
        Assert.Throws<InvalidDataException>(() => FluencyModel.Read(new MemoryStream(new byte[100])));
    }

    [Fact]
    public void Train_OnTooFewTexts_IsRefused()
    {
        var trainer = new FluencyTrainer(LanguageTag.Parse("en"), null);
        trainer.Add("one text");

        Assert.Throws<InvalidOperationException>(trainer.Train);
    }

    private static FluencyModel Learn(string? vertical)
    {
        var trainer = new FluencyTrainer(LanguageTag.Parse("en"), vertical);
        foreach (var (_, target) in Phrasebook.Pairs)
        {
            trainer.Add(target);
        }

        return trainer.Train();
    }
}
