using FsCheck.Xunit;
using LocalizationKit.Reporting;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Reporting;

public sealed class CsvVerdictWriterTests
{
    [Fact]
    public async Task Write_ResultsOfEveryKind_IsTheSnapshot() =>
        await Verify((await SampleRun.WriteAsync(s => new CsvVerdictWriter(s))).TrimEnd('\r', '\n')).UseDirectory("snaps");

    [Fact]
    public async Task Write_EveryRow_HasTheColumnsOfTheHeader()
    {
        var rows = CsvText.Parse(await SampleRun.WriteAsync(s => new CsvVerdictWriter(s)));

        Assert.Equal(1 + SampleRun.Verdicts.Sum(v => v.Findings.Count), rows.Count);
        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));
        Assert.Equal(["SKU-2", "en-US", "shopping", "block"], rows[1].Take(4));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Begin_ByteOrderMark_OnlyWhereAskedFor(bool hasMark) =>
        Assert.Equal(hasMark, (await SampleRun.WriteAsync(s => new CsvVerdictWriter(s, hasMark), [])).StartsWith('\uFEFF'));

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1")]
    [InlineData("-2+3|cmd")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("  =1")]
    [InlineData("\n=1")]
    [InlineData("＝1+1")]
    [InlineData("＠x")]
    public void Of_WhatASpreadsheetWouldRun_IsDefused(string text)
    {
        var cell = Assert.Single(Assert.Single(CsvText.Parse(CsvCell.Of(text) + "\r\n")));

        Assert.Equal("'" + text, cell);
    }

    [Property]
    public void Of_AnyText_ComesBack(string? text)
    {
        var cell = Assert.Single(Assert.Single(CsvText.Parse(CsvCell.Of(text ?? "") + "\r\n")));

        Assert.Equal(text ?? "", cell.StartsWith('\'') && !(text ?? "").StartsWith('\'') ? cell[1..] : cell);
    }
}
