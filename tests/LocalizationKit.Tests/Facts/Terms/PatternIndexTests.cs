using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class PatternIndexTests
{
    [Fact]
    public void FindAll_NestedPatterns_FindsEach()
    {
        var index = PatternIndex.Build(["he", "she", "his", "hers"]);

        var hits = index.FindAll("ushers");

        Assert.Equal([new TermHit(1, 3, 1), new TermHit(2, 2, 0), new TermHit(2, 4, 3)], hits);
    }

    [Fact]
    public void FindAll_Hyphen_IsAsGoodAsABlank() => Assert.Single(PatternIndex.Build(["power bank"]).FindAll("power-bank"));

    [Fact]
    public void FindAll_NoPatterns_FindsNothing()
    {
        var index = PatternIndex.Build([]);

        Assert.True(index.IsEmpty);
        Assert.Empty(index.FindAll("text"));
    }

    [Fact]
    public void FindAll_FiftyThousandPatterns_FindsTheOne()
    {
        var patterns = Enumerable.Range(0, 50_000).Select(i => "term" + i.ToString("x8", System.Globalization.CultureInfo.InvariantCulture)).ToList();

        var hits = PatternIndex.Build(patterns).FindAll("a term0000c34f here");

        Assert.Equal(49_999, Assert.Single(hits).Pattern);
    }

    [Property(MaxTest = 500)]
    public Property FindAll_SmallAlphabet_EqualsNaiveSearch()
    {
        var word = Gen.Elements('a', 'b', 'c', '充', ' ').NonEmptyListOf().Select(c => string.Concat(c.Take(5)));
        var cases = Gen.Zip(word.ListOf(), Gen.Elements('a', 'b', 'c', '充', ' ').ListOf().Select(string.Concat));
        return Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var patterns = c.Item1.Distinct(StringComparer.Ordinal).ToList();
            var found = PatternIndex.Build(patterns).FindAll(c.Item2).Select(h => (h.Start, h.Length, h.Pattern)).Order();
            return found.SequenceEqual(Naive(patterns, c.Item2).Order());
        });
    }

    [Property(MaxTest = 500)]
    public Property Select_AnyHits_ChoosesWithoutOverlapAndLeavesNothingFree()
    {
        var hit = Gen.Zip(Gen.Choose(0, 30), Gen.Choose(1, 6)).Select(p => new TermHit(p.Item1, p.Item2, 0));
        return Prop.ForAll(hit.ListOf().ToArbitrary(), hits =>
        {
            var selected = TermHitSelection.Select([.. hits.Distinct()], new string('a', 40));
            var isDisjoint = selected.Zip(selected.Skip(1)).All(p => p.First.End <= p.Second.Start);
            var isComplete = hits.All(h => selected.Any(s => s.Start < h.End && h.Start < s.End && s.Length >= h.Length));
            return isDisjoint && isComplete;
        });
    }

    [Fact]
    public void FindAll_LettersThatMarkNothing_AreSurvived()
    {
        var index = PatternIndex.Build(["a", "ab", "a b"]);

        Assert.Equal([1, 1, 3], index.FindAll("a\0 a-b").Select(h => h.Length));
    }

    [Property(MaxTest = 1000)]
    public Property Select_FoldedTextWithOverlapsAndNesting_IsTheLongestThenTheLeftmostAndMapsBack()
    {
        var letter = Gen.Elements("a", "b", "B", "Ａ", "é", "e\u0301", "-", " ", "\u00AD", "㎝");
        var piece = letter.NonEmptyListOf().Select(l => string.Concat(l.Take(4)));
        var cases = Gen.Zip(piece.ListOf(), letter.ListOf().Select(string.Concat));
        return Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var patterns = c.Item1.Select(p => TextFolder.Fold(p, FoldOptions.None).Text.Replace('-', ' ').Trim()).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            var text = TextFolder.Fold(c.Item2, FoldOptions.None);
            var selected = TermHitSelection.Select(PatternIndex.Build(patterns).FindAll(text.Text), text.Text);
            var expected = Greedy(Naive(patterns, text.Text.Replace('-', ' ')).ToList());
            return selected.Select(h => (h.Start, h.Length, h.Pattern)).SequenceEqual(expected)
                && selected.All(h => TextFolder.Fold(text.Span(h.Start, h.Length).Text, FoldOptions.None).Text.Replace('-', ' ').Contains(patterns[h.Pattern].Trim(), StringComparison.Ordinal)
                    && text.Span(h.Start, h.Length).Text == c.Item2.Substring(text.Span(h.Start, h.Length).Start, text.Span(h.Start, h.Length).Length));
        });
    }

    private static IEnumerable<(int Start, int Length, int Pattern)> Greedy(List<(int Start, int Length, int Pattern)> all)
    {
        var chosen = new List<(int Start, int Length, int Pattern)>();
        foreach (var hit in all.OrderByDescending(h => h.Length).ThenBy(h => h.Start))
        {
            if (!chosen.Exists(c => c.Start < hit.Start + hit.Length && hit.Start < c.Start + c.Length))
            {
                chosen.Add(hit);
            }
        }

        return chosen.Order();
    }

    private static IEnumerable<(int Start, int Length, int Pattern)> Naive(List<string> patterns, string text)
    {
        for (var p = 0; p < patterns.Count; p++)
        {
            for (var i = 0; i + patterns[p].Length <= text.Length; i++)
            {
                if (string.CompareOrdinal(text, i, patterns[p], 0, patterns[p].Length) == 0)
                {
                    yield return (i, patterns[p].Length, p);
                }
            }
        }
    }
}
