namespace LocalizationKit.Tests.Checks;

public sealed class ExplainedTests
{
    private const string Source = "帐篷采用充气支架，3分钟即可搭好。外帐面料为210D牛津布，防水指数2000mm。底部使用PE防潮垫，四面有纱网，通风又防虫。收纳后尺寸为60×35×30厘米，总重9.8公斤。";

    [Fact]
    public void Check_TextThatIsLargelyMissing_ReportsTheOmissionAndNotEveryNumberInIt()
    {
        var result = new QualityPipelineBuilder().Build().Check(ListingBuilder.Of("1", Source, "Inflatable tent."));

        Assert.Contains(result.Findings, f => f.Check.Id == "LK2301");
        Assert.DoesNotContain(result.Findings, f => f.Check.Id is "LK2002" or "LK1001");
    }

    [Fact]
    public void Check_SingleMissingNumber_IsStillReported()
    {
        var result = new QualityPipelineBuilder().Build().Check(ListingBuilder.Of("1", "总重9.8公斤，售价199元", "Total weight 9.8 kg"));

        Assert.Contains(result.Findings, f => f.Check.Id == "LK2002");
    }
}
