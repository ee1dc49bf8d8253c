using FsCheck;
using FsCheck.Xunit;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class CueSetTests
{
    [Theory]
    [InlineData("free", "It is free now", 6)]
    [InlineData("free", "Alcohol-free", -1)]
    [InlineData("free", "freedom", -1)]
    [InlineData("ship*", "It ships today", 3)]
    [InlineData("*dicht", "Ganz wasserdicht", 11)]
    [InlineData("^free", "Soft. Free bag", 6)]
    [InlineData("^free", "Soft and free", -1)]
    [InlineData("free", "free from dust", -1)]
    [InlineData("free", "free from dust, free bag", 16)]
    public void Find_SpacedLanguage_TakesWholeWords(string cue, string text, int expected)
    {
        var (start, length) = new CueSet([cue], ["free from"], isSpaced: true).Find(text);

        Assert.Equal(expected, length == 0 ? -1 : start);
    }

    [Theory]
    [InlineData("酒精", "含酒精", 1)]
    [InlineData("酒精", "白酒精选", -1)]
    [InlineData("", "酒精", -1)]
    public void Find_UnspacedLanguage_TakesAnyPlace(string cue, string text, int expected)
    {
        var (start, length) = new CueSet([cue], ["酒精选"], isSpaced: false).Find(text);

        Assert.Equal(expected, length == 0 ? -1 : start);
    }

    [Property(MaxTest = 300)]
    public void Find_AtPlaces_FindsWhatFindFinds(NonNegativeInt[] pieces, bool isSpaced)
    {
        string[] parts = ["free", "Free", "gift", "g", "geschenk", "ge", "dicht", "wasser", " ", "-", ".", "送", "免费", "送你", "赠"];
        var text = string.Concat(pieces.Select(p => parts[p.Get % parts.Length]));
        var cues = new CueSet(["gift", "free", "geschenk*", "*dicht", "^wasser", "免费", "送"], ["free gift", "免费送"], isSpaced);
        var places = new PhraseGate(cues.FormsIn(PhraseTables.FirstConcept)).Find(text);

        Assert.Equal(cues.Find(text), cues.Find(text, places, PhraseTables.FirstConcept));
    }
}
