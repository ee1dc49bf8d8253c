using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Markets;
using LocalizationKit.Markets.Exchange;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Markets.Exchange;

public sealed class GlossaryExchangeTests
{
    private static readonly GlossaryLanguages Languages = new(LanguageTag.Parse("zh-Hans"), LanguageTag.Parse("de"));

    [Theory]
    [InlineData(nameof(GlossaryFormat.Tsv), "a.tsv")]
    [InlineData(nameof(GlossaryFormat.Csv), "a.csv")]
    [InlineData(nameof(GlossaryFormat.Utx), "a.utx")]
    [InlineData(nameof(GlossaryFormat.TbxDca), "a.tbx")]
    [InlineData(nameof(GlossaryFormat.TbxDct), "a.tbx")]
    public void Read_WhatWasWritten_IsTheSame(string format, string fileName)
    {
        TermEntry[] entries =
        [
            new() { Id = "FA1", Sources = ["真皮", "头层牛皮"], Targets = ["Echtleder", "Leder & mehr"], Forbidden = ["Kunst<leder>", "Leder, echt"], RequiredCues = ["包"], ExcludedCues = ["人造", "PU"], Note = "says \"real\" leather.", MissingSeverity = Severity.Major },
            new() { Id = "FA2", Sources = ["纯棉"], Targets = ["reine Baumwolle"] },
        ];

        var read = Read(Write(entries, Enum.Parse<GlossaryFormat>(format)), fileName);

        Assert.Empty(read.Problems);
        Assert.Equal(entries.Select(Describe), read.Glossary.Entries.Select(Describe));
    }

    [Property(MaxTest = 300)]
    public Property Read_AnyTextsWritten_AreTheSame()
    {
        var text = Gen.Elements("a", "充", "é", "\"", "<", "&", "'", "😀", "#", ",", "-", " b", "\u0301").NonEmptyListOf().Select(l => "x" + string.Concat(l));
        var forms = Gen.Elements((GlossaryFormat.Csv, "a.csv"), (GlossaryFormat.Tsv, "a.tsv"), (GlossaryFormat.TbxDca, "a.tbx"), (GlossaryFormat.TbxDct, "a.tbx"), (GlossaryFormat.Utx, "a.utx"));
        return Prop.ForAll(Gen.Zip(Gen.Zip(text, text), forms).ToArbitrary(), c =>
        {
            var read = Read(Write([new TermEntry { Id = c.Item1.Item1, Sources = [c.Item1.Item1], Targets = [c.Item1.Item2] }], c.Item2.Item1), c.Item2.Item2);
            return read.Glossary.Entries.Count == 1 && read.Glossary.Entries[0].Sources[0] == c.Item1.Item1 && read.Glossary.Entries[0].Targets[0] == c.Item1.Item2;
        });
    }

    [Fact]
    public void Read_OlderMartif_GivesTermsStatusesAndDefinition()
    {
        var read = Read("""
            <?xml version="1.0"?>
            <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="en"><martifHeader/><text><body>
            <termEntry id="x1"><descrip type="definition">a battery</descrip>
              <langSet xml:lang="zh-CN"><tig><term>充电宝</term></tig></langSet>
              <langSet xml:lang="de-AT"><ntig><termGrp><term>Power<hi>bank</hi></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
                <tig><term>Ladeschatz</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
              <langSet xml:lang="fr"><tig><term>batterie</term></tig></langSet>
            </termEntry></body></text></martif>
            """, "a.xml");

        var entry = Assert.Single(read.Glossary.Entries);
        Assert.Equal(("x1", "充电宝", "Powerbank", "Ladeschatz", "a battery", "a.xml:4"), (entry.Id, entry.Sources[0], entry.Targets[0], entry.Forbidden[0], entry.Note, entry.Location));
    }

    [Fact]
    public void Read_SeveralTargetLanguagesAndNoWish_NamesThem()
    {
        var text = Tbx("<langSec xml:lang='zh'><termSec><term>伞</term></termSec></langSec><langSec xml:lang='en'><termSec><term>umbrella</term></termSec></langSec><langSec xml:lang='de'><termSec><term>Schirm</term></termSec></langSec>");

        var problem = Assert.Single(Read(text, "a.tbx", GlossaryLanguages.OfFile).Problems);

        Assert.Contains("en, de", problem.Message, StringComparison.Ordinal);
        Assert.Equal("umbrella", Read(text, "a.tbx", new GlossaryLanguages(null, LanguageTag.Parse("en-GB"))).Glossary.Entries[0].Targets[0]);
        Assert.True(Read(text, "a.tbx", new GlossaryLanguages(LanguageTag.Parse("zh-Hant"), LanguageTag.Parse("en"))).HasErrors);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><tbx><text><body><conceptEntry><langSec xml:lang='zh'><termSec><term>&x;</term></termSec></langSec></conceptEntry></body></text></tbx>")]
    [InlineData("<!DOCTYPE a [<!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;&a;'>]><tbx><text>&b;</text></tbx>")]
    [InlineData("<html/>")]
    [InlineData("<tbx><text>")]
    [InlineData("")]
    [InlineData("plain")]
    public void Read_WhatIsNoTermbaseOrReachesOut_IsAnError(string text)
    {
        var read = Read(text, "a.tbx");

        Assert.Equal("LK9101", Assert.Single(read.Problems, p => p.IsError).CheckId);
        Assert.Empty(read.Glossary.Entries);
    }

    [Fact]
    public void Read_DeepNesting_IsAnError() =>
        Assert.True(Read(Tbx(string.Concat(Enumerable.Repeat("<a>", 2000)) + string.Concat(Enumerable.Repeat("</a>", 2000))), "a.tbx").HasErrors);

    [Property(MaxTest = 500)]
    public bool Read_ATermbaseWithSomeBytesChanged_NeverThrows(List<(ushort At, byte Value)> changes)
    {
        var bytes = Encoding.UTF8.GetBytes(Write([new TermEntry { Id = "1", Sources = ["真皮"], Targets = ["Leder"], Forbidden = ["Kunstleder"] }], GlossaryFormat.TbxDca));
        foreach (var (at, value) in changes)
        {
            bytes[at % bytes.Length] = value;
        }

        using var stream = new MemoryStream(bytes);
        return GlossaryReader.Read(stream, "a.tbx", Languages).Glossary.Entries.All(e => e.Sources.Count > 0 && e.Targets.Count > 0);
    }

    [Fact]
    public void Read_Utx_StatusesAndColumnsByName()
    {
        var read = Read("#UTX 1.11; zh-CN/en-US; 2026-05-01T10:00:00Z; a shop\n#src\ttgt\tcomment\tterm status\n充电宝\tpower bank\ta battery\tapproved\n充电宝\tcharging treasure\t\tforbidden\n雨伞\tumbrella\n", "terms.txt", GlossaryLanguages.OfFile);

        Assert.Empty(read.Problems);
        Assert.Equal(["power bank", "umbrella"], read.Glossary.Entries.Select(e => e.Targets[0]));
        Assert.Equal(("charging treasure", "a battery"), (read.Glossary.Entries[0].Forbidden[0], read.Glossary.Entries[0].Note));
    }

    [Theory]
    [InlineData("#UTX 1.11; no languages\n伞\tumbrella\n", 1)]
    [InlineData("#UTX 1.11; zh/en\n#src\ttgt\n伞\n", 3)]
    public void Read_BrokenUtx_NamesTheLine(string text, int line) => Assert.Equal(line, Read(text, "a.utx").Problems[0].Line);

    [Fact]
    public void Write_LanguageMissing_Throws() =>
        Assert.Throws<ArgumentException>(() => GlossaryWriter.Write(Glossary.Empty, GlossaryLanguages.OfFile, GlossaryFormat.TbxDca, TextWriter.Null));

    private static string Tbx(string concept) => $"<tbx style='dca' type='TBX-Basic' xmlns='urn:iso:std:iso:30042:ed-2'><text><body><conceptEntry>{concept}</conceptEntry></body></text></tbx>";

    private static string Write(TermEntry[] entries, GlossaryFormat format)
    {
        using var writer = new StringWriter();
        GlossaryWriter.Write(new Glossary("a", entries), Languages, format, writer);
        return writer.ToString();
    }

    private static GlossaryResult Read(string text, string fileName, GlossaryLanguages? languages = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return GlossaryReader.Read(stream, fileName, languages ?? Languages);
    }

    private static string Describe(TermEntry e) =>
        string.Join('\n', e.Id, string.Join('|', e.Sources), string.Join('|', e.Targets), string.Join('|', e.Forbidden), string.Join('|', e.RequiredCues), string.Join('|', e.ExcludedCues), e.Note, e.MissingSeverity);
}
