using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Azure.Batching;
using LocalizationKit.Azure.Marking;
using LocalizationKit.Translation;

namespace LocalizationKit.Azure.Tests.Marking;

public sealed class TextMarkerTests
{
    [Fact]
    public void Mark_NothingToSay_SendsTheTextAsItIs()
    {
        var marked = TextMarker.Mark(new TranslationText { Text = "1 < 2 & 3" }, TermMeans.Dictionary);
        Assert.Equal(("1 < 2 & 3", false), (marked.Text, marked.IsHtml));
    }

    [Theory]
    [InlineData(TermMeans.Dictionary, """<mstrans:dictionary translation="quick &quot;dry&quot;">速干</mstrans:dictionary>&lt;<span class="notranslate">{0}</span>""")]
    [InlineData(TermMeans.NoTranslate, """<span class="notranslate">quick "dry"</span>&lt;<span class="notranslate">{0}</span>""")]
    internal void Mark_TermsAndKeptTexts_AreMarkedByTheServicesMeans(TermMeans means, string expected)
    {
        var text = new TranslationText { Text = "速干<{0}", Terms = [new TranslationTerm(0, 2, ["quick \"dry\""])], Kept = [new KeptText(3, 3)] };
        Assert.Equal(expected, TextMarker.Mark(text, means).Text);
    }

    [Fact]
    public void Mark_MoreTermsThanPairs_MarksTheRest()
    {
        var text = new TranslationText { Text = "甲乙丙丁戊己", Terms = [.. Enumerable.Range(0, 6).Select(i => new TranslationTerm(i, 1, [$"term{i}"]))] };

        var marked = TextMarker.Mark(text, TermMeans.Pair);

        Assert.Equal(5, marked.Pairs.Count);
        Assert.Equal("""甲乙丙丁戊<span class="notranslate">term5</span>""", marked.Text);
    }

    [Theory]
    [InlineData("""a <span class="notranslate">{0}</span>""", true)]
    [InlineData("""a <span class=notranslate>{0}</span>""", true)]
    [InlineData("""a <span class="notranslate">{1}</span>""", false)]
    [InlineData("a", false)]
    [InlineData("""<span class="notranslate">{0}</span> <span class="notranslate">{0}</span>""", false)]
    [InlineData("""<span class="notranslate">{0}</span> &lt; mstrans:dictionary translation=x>""", false)]
    public void Read_OnlyWhatKeepsWhatItMust_IsATranslation(string answer, bool isRead)
    {
        var sent = TextMarker.Mark(new TranslationText { Text = "甲{0}", Kept = [new KeptText(1, 3)] }, TermMeans.NoTranslate);
        Assert.Equal(isRead, MarkReader.TryRead(answer, sent, out _));
    }

    // A service that translates nothing must give back the very text, whatever is in it and whatever is kept.
    [Property(MaxTest = 500)]
    public Property Read_WhatWasMarked_IsTheText() => Prop.ForAll(Texts(), text =>
    {
        var pieces = TextCutter.Cut(text, 0, TermMeans.NoTranslate, limit: 60).ToList();
        var joined = string.Concat(pieces.Select(p => p.Before + (p.Marked is null ? "" : Read(p.Marked)) + p.After));
        return joined == text.Text;
    });

    private static string Read(MarkedText marked) => MarkReader.TryRead(marked.Text, marked, out var text) ? text : "(lost)";

    private static Arbitrary<TranslationText> Texts()
    {
        var parts = Gen.Elements("春", "装", "&", "<", ">", "\"", "&amp;", "\n", " ", "\r\n", "😀", "a", "。", "<span class=\"x\">", "{0}", "</b>");
        var gen =
            from list in Gen.ListOf(parts)
            from keep in Gen.ListOf(Gen.Choose(0, 3), list.Count)
            select Build([.. list], [.. keep]);
        return gen.ToArbitrary();
    }

    private static TranslationText Build(string[] parts, int[] keep)
    {
        var kept = new List<KeptText>();
        var start = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (keep[i] == 0)
            {
                kept.Add(new KeptText(start, parts[i].Length));
            }

            start += parts[i].Length;
        }

        return new TranslationText { Text = string.Concat(parts), Kept = kept };
    }
}
