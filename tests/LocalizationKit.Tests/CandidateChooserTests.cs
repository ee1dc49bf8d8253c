using LocalizationKit.Batches;

namespace LocalizationKit.Tests;

public sealed class CandidateChooserTests
{
    private static readonly QualityPipeline Pipeline = new QualityPipelineBuilder().Configure(o => o.ChoosesCandidates = true).Build();

    [Fact]
    public void Check_ATargetWithAWrongNumber_ChoosesTheCandidateWithTheRightOne()
    {
        var choice = Assert.Single(Pipeline.Check(Of("Capacity 50 ml", ("a", "Holds 5 litres"), ("b", "Capacity 500 ml"))).Choices);

        Assert.Equal(("b", "Capacity 500 ml", 0), (choice.Engine, choice.Text, choice.FieldIndex));
        Assert.Contains("against", choice.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AGoodTarget_IsLeftAlone() => Assert.Empty(Pipeline.Check(Of("Capacity 500 ml", ("a", "Capacity 50 ml"))).Choices);

    [Fact]
    public void Check_NoTarget_TakesACandidate() => Assert.Equal("a", Assert.Single(Pipeline.Check(Of(null, ("a", "Capacity 500 ml"))).Choices).Engine);

    private static Listing Of(string? target, params (string Engine, string Text)[] candidates) => new()
    {
        Id = "1",
        TargetLanguage = "en",
        Fields = [new ListingField { Name = "bullet", Source = "容量500毫升", Target = target, Candidates = [.. candidates.Select(c => new TranslationCandidate(c.Engine, c.Text))] }],
    };
}
