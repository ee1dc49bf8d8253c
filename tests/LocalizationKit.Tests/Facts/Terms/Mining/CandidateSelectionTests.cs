using LocalizationKit.Facts.Terms.Mining;

namespace LocalizationKit.Tests.Facts.Terms.Mining;

public sealed class CandidateSelectionTests
{
    [Fact]
    public void Select_OneSourceWithTwoRenderings_KeepsTheSurer() =>
        Assert.Equal(["卫衣=hoodie"], Select(Pair("卫衣", "sweater", 5), Pair("卫衣", "hoodie", 9)));

    [Fact]
    public void Select_OfEqualStrength_KeepsTheLongerThenTheFirstOfTheAlphabet()
    {
        Assert.Equal(["卫衣=hooded sweatshirt"], Select(Pair("卫衣", "hoodie", 9), Pair("卫衣", "hooded sweatshirt", 9)));
        Assert.Equal(["卫衣=aaa"], Select(Pair("卫衣", "bbb", 9), Pair("卫衣", "aaa", 9)));
        Assert.Equal(["a1=x", "b2=y"], Select(Pair("b2", "y", 9), Pair("a1", "x", 9)));
    }

    [Fact]
    public void Select_TheSurestComesFirst() => Assert.Equal(["卫衣=hoodie", "袜子=socks"], Select(Pair("袜子", "socks", 5), Pair("卫衣", "hoodie", 9)));

    [Theory]
    [InlineData("充电", "充电宝")]
    [InlineData("充电宝", "充电")]
    public void Select_OneRenderingOfAPartAndAWhole_KeepsTheSurerOfThem(string surer, string other) =>
        Assert.Equal([$"{surer}=power bank"], Select(Pair(surer, "power bank", 9), Pair(other, "power bank", 5)));

    [Fact]
    public void Select_OneRenderingOfTwoWords_KeepsBoth() =>
        Assert.Equal(["充电宝=power bank", "移动电源=power bank"], Select(Pair("充电宝", "power bank", 9), Pair("移动电源", "power bank", 5)));

    [Fact]
    public void Select_OneRenderingOfThreeWords_ComparesWithAllOfThem() =>
        Assert.Equal(["充电宝=power bank", "移动电源=power bank"], Select(Pair("充电宝", "power bank", 9), Pair("移动电源", "power bank", 8), Pair("移动", "power bank", 5)));

    [Fact]
    public void Select_WhatAGlossaryHas_IsLeftOut() =>
        Assert.Equal(["袜子=socks"], CandidateSelection.Select([Pair("袜子", "socks", 5), Pair("卫衣", "hoodie", 9)], s => s == "卫衣").Select(Describe));

    // Nine times in ten inside of the longer one: a piece of it.
    [Theory]
    [InlineData("ab", 10, "abc", 9, false)]
    [InlineData("ab", 10, "abcd", 9, false)]
    [InlineData("ab", 10, "abcde", 9, false)]
    [InlineData("ab", 10, "abcdef", 9, true)]
    [InlineData("ab", 10, "abc", 8, true)]
    [InlineData("ab", 10, "xyz", 9, true)]
    public void Select_PieceOfALongerExpression_IsLeftOut(string piece, int count, string whole, int wholeCount, bool stays) =>
        Assert.Equal(stays, Select(Pair(piece, "one", 9) with { SourceCount = count }, Pair(whole, "two", 8) with { SourceCount = wholeCount }).Contains($"{piece}=one"));

    private static IEnumerable<string> Select(params TermCandidate[] pairs) => CandidateSelection.Select(pairs, _ => false).Select(Describe);

    private static string Describe(TermCandidate candidate) => $"{candidate.Source}={candidate.Target}";

    private static TermCandidate Pair(string source, string target, double score) => new(source, target, 10, 10, 10, score, .9, "");
}
