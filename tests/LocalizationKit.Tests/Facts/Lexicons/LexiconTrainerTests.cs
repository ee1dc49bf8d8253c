using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Tests.Facts.Lexicons;

public sealed class LexiconTrainerTests
{
    private static readonly string[] Things = ["帽子:hat", "围巾:scarf", "手套:gloves", "背包:backpack", "雨伞:umbrella"];
    private static readonly string[] Colours = ["红色:red", "蓝色:blue", "白色:white", "黑色:black", "绿色:green"];

    [Fact]
    public void Train_OnPairsOfPhrases_FindsWhatBelongsTogether()
    {
        var (forward, backward) = Learn();

        Assert.True(Mass(forward, "帽子", "hat") > .5f);
        Assert.True(Mass(forward, "帽子", "scarf") < .2f);
        Assert.True(Mass(backward, "umbrella", "雨伞") > .5f);
    }

    [Fact]
    public void Measure_AMissingWord_LowersTheCoverage()
    {
        var (forward, _) = Learn();

        var full = Measure(forward, "红色帽子", "red hat");
        var part = Measure(forward, "红色帽子", "red");

        Assert.True(full.Mean > part.Mean + .2f);
        Assert.True(part.Missing > full.Missing);
    }

    [Fact]
    public void Measure_UnknownUnits_SayNothing()
    {
        var (forward, _) = Learn();

        Assert.Equal(0, Measure(forward, "ψφχ", "hat").Known);
    }

    [Fact]
    public void WrittenLexicon_ReadAgain_IsTheSame()
    {
        var (forward, _) = Learn();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        LexiconFile.Write(writer, forward);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);

        var read = LexiconFile.Read(reader);

        Assert.Equal(forward.Keys.ToArray(), read.Keys.ToArray());
        Assert.Equal(forward.Logs.ToArray(), read.Logs.ToArray());
    }

    private static (BilingualLexicon Forward, BilingualLexicon Backward) Learn()
    {
        var trainer = new LexiconTrainer();
        foreach (var thing in Things.Select(t => t.Split(':')))
        {
            foreach (var colour in Colours.Select(c => c.Split(':')))
            {
                trainer.Add(Units(colour[0] + thing[0]), Units($"{colour[1]} {thing[1]}"));
            }
        }

        return trainer.Train(2);
    }

    private static float Mass(BilingualLexicon lexicon, string left, string right) =>
        LexiconCoverage.MassOf(lexicon, Units(left)[^1].Key, SetOf(Units(right)));

    private static CoverageFit Measure(BilingualLexicon lexicon, string left, string right) =>
        LexiconCoverage.Measure(lexicon, Units(left), SetOf(Units(right)));

    private static UnitSet SetOf(List<TextUnit> units)
    {
        var set = new UnitSet();
        set.Fill(units);
        return set;
    }

    private static List<TextUnit> Units(string text)
    {
        var units = new List<TextUnit>();
        TextUnitReader.Read(text, units);
        return units;
    }
}
