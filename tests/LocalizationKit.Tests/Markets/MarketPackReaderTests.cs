using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Markets;

public sealed class MarketPackReaderTests : IDisposable
{
    private const string Manifest = """{"id":"de-DE","version":"2026.11","language":"de"}""";
    private const string Header = "source\ttarget\tforbidden\twhen\tnote\tid\tseverity\n";
    private readonly TemporaryPacks _packs = new();

    public void Dispose() => _packs.Dispose();

    [Fact]
    public void Read_FullManifest_GivesEverySetting()
    {
        _packs.With("ja-JP", "market.json", """
            {"id":"ja-JP","version":"2026.11","extends":null,"language":"ja","name":"Japan",
             "numbers":{"decimal":".","group":[","]},"dates":{"order":"ymd"},"quotes":["「」","『』"],
             "currency":{"code":"JPY","symbols":["¥","円"],"fractionDigits":0},"units":{"policy":"both","system":"metric"},
             "fields":{"title":{"maxLength":65}},"severities":{"LK3005":"minor"},"ignore":["LK4*"],
             "gate":{"riskThreshold":0.5,"verticals":{"beauty":0.4}},"register":"desu-masu",
             "sources":[{"title":"Act","url":"https://example.org","licence":"CC0","note":"claims"}]}
            """);

        var market = Read("ja-JP");

        Assert.Equal(("ja-JP", "2026.11", "ja", "Japan", "desu-masu"), (market.Id, market.Version, market.Language.ToString(), market.Name, market.Register));
        Assert.Equal((".", ","), (market.Numbers!.Decimal, Assert.Single(market.Numbers.Group)));
        Assert.Equal(("ymd", "gregorian"), (market.Dates!.Order, Assert.Single(market.Dates.Calendars)));
        Assert.Equal(["「」", "『』"], market.Quotes);
        Assert.Equal(("JPY", 0), (market.Currency!.Code, market.Currency.FractionDigits));
        Assert.Equal(UnitPolicy.Both, market.Units!.Policy);
        Assert.Equal(65, market.MaxLengths["title"]);
        Assert.Equal(Severity.Minor, market.Severities["LK3005"]);
        Assert.Equal(["LK4*"], market.IgnoredChecks);
        Assert.Equal((0.5, 0.4), (market.Gate.ThresholdOf(null), market.Gate.ThresholdOf("beauty")));
        Assert.Equal("Act", Assert.Single(market.Sources).Title);
    }

    [Fact]
    public void Read_Tables_GiveTermsNamesAndClaims()
    {
        _packs.With("de-DE", "market.json", Manifest)
            .With("de-DE", "home.tsv", "# linen\r\n" + Header + "包包|手包\tTasche|Beutel\tVerpackung\t背|!包装\tbag, not wrapping\tHO001\tmajor\r\n")
            .With("de-DE", "common.tsv", "target\tsource\nrot\t红色\n")
            .With("de-DE", "protected.tsv", "source\ttarget\tnote\tid\n花西子\tFlorasis|花西子\t\tP1\nYKK\n")
            .With("de-DE", "claims.tsv", "vertical\ttrigger\tpattern\tseverity\treason\tsafer\tsource\tid\nbeauty\t祛斑\tentfernt Flecken\tcritical\tdrug claim\t(delete)\tHCVO\tC1\nall\t充电宝\tABSENT:CE|Konformität\tmajor\tmark\t\t\tC2\n");

        var market = Read("de-DE");

        var term = Assert.Single(market.Glossaries["home"].Entries);
        Assert.Equal(("HO001", "bag, not wrapping", Severity.Major), (term.Id, term.Note, term.MissingSeverity));
        Assert.Equal(["包包", "手包"], term.Sources);
        Assert.Equal(["Tasche", "Beutel"], term.Targets);
        Assert.Equal(["Verpackung"], term.Forbidden);
        Assert.Equal(["背"], term.RequiredCues);
        Assert.Equal(["包装"], term.ExcludedCues);
        Assert.EndsWith("home.tsv:3", term.Location, StringComparison.Ordinal);
        Assert.Equal("红色", Assert.Single(market.Glossaries["common"].Entries).Id);
        Assert.Equal(["home"], market.Verticals);
        Assert.Equal(["Florasis", "花西子"], market.ProtectedNames.Entries[0].Targets);
        Assert.Equal(["YKK"], market.ProtectedNames.Entries[1].Targets);
        Assert.Equal([false, true], market.ProtectedNames.Entries.Select(e => e.IsCaseSensitive));
        Assert.Null(market.Claims[0].Safer);
        Assert.False(market.Claims[0].IsRequiredStatement);
        Assert.True(market.Claims[1].IsRequiredStatement);
        Assert.Equal(["CE", "Konformität"], market.Claims[1].Patterns);
    }

    [Fact]
    public void Read_Child_OverridesKeysAndReplacesRowsById()
    {
        _packs.With("zh-Hant-HK", "market.json", """{"id":"zh-Hant-HK","version":"1","language":"zh-Hant-HK","currency":{"code":"HKD","symbols":["HK$"]},"fields":{"title":{"maxLength":60},"bullet":{"maxLength":200}},"gate":{"riskThreshold":0.5}}""")
            .With("zh-Hant-HK", "home.tsv", Header + "鼠标\t滑鼠\t\t\t\tH1\t\n屏幕\t螢幕\t\t\t\tH2\t\n")
            .With("zh-Hant-MO", "market.json", """{"id":"zh-Hant-MO","version":"2","extends":"zh-Hant-HK","language":"zh-Hant-MO","currency":{"code":"MOP","symbols":["MOP$"]},"fields":{"title":{"maxLength":50}},"gate":{"verticals":{"home":0.3}}}""")
            .With("zh-Hant-MO", "home.tsv", Header + "屏幕\t熒幕\t\t\t\tH2\t\n充电器\t充電器\t\t\t\tM1\t\n");

        var market = Read("zh-Hant-MO");

        Assert.Equal("zh-Hant-MO@2", market.Label);
        Assert.Equal("MOP", market.Currency!.Code);
        Assert.Equal((50, 200), (market.MaxLengths["title"], market.MaxLengths["bullet"]));
        Assert.Equal((0.5, 0.3), (market.Gate.RiskThreshold, market.Gate.ThresholdOf("home")));
        Assert.Equal(["滑鼠", "熒幕", "充電器"], market.Glossaries["home"].Entries.Select(e => e.Targets[0]));
    }

    [Fact]
    public void Read_ParentElsewhere_IsFound()
    {
        using var own = new TemporaryPacks();
        _packs.With("de-DE", "market.json", Manifest).With("de-DE", "home.tsv", Header + "红色\trot\t\t\t\tA\t\n");
        own.With("de-DE", "market.json", """{"id":"de-DE","version":"shop","extends":"de-DE"}""");

        var result = new MarketPackReader(new DirectoryPackFiles(Path.Combine(own.Folder, "de-DE")), new DirectoryPackFiles(_packs.Folder)).Read("de-DE");

        Assert.Equal("de-DE@shop", result.Market!.Label);
        Assert.Single(result.Market.Glossaries["home"].Entries);
    }

    [Theory]
    [InlineData("{", "LK9102", "not valid JSON")]
    [InlineData("[]", "LK9102", "no JSON object")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","lanuage":"de"}""", "LK9102", "Did you mean 'language'?")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","numbers":{"decimal":",","groups":["."]}}""", "LK9102", "Did you mean 'group'?")]
    [InlineData("""{"id":"de-DE","version":"1","version":"2","language":"de"}""", "LK9102", "not valid JSON")]
    [InlineData("""{"id":"de-DE","language":"de"}""", "LK9102", "'version' is missing")]
    [InlineData("""{"id":"de-DE","version":"1"}""", "LK9102", "'language' is missing")]
    [InlineData("""{"id":"de-DE","version":"1","language":"?"}""", "LK9109", "language tag")]
    [InlineData("""{"id":"de-DE","version":1,"language":"de"}""", "LK9109", "'version' is 1")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","dates":{"order":"dym"}}""", "LK9109", "one of ymd, mdy, dmy")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","units":{"policy":"keepp"}}""", "LK9109", "keep, convert, both, any")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","currency":{"code":"Euro"}}""", "LK9109", "ISO 4217")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","fields":{"title":{"maxLength":0}}}""", "LK9109", "'fields.title.maxLength' is 0")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","severities":{"LK3005":"grave"}}""", "LK9109", "neutral, minor, major, critical")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","gate":{"riskThreshold":60}}""", "LK9109", "a number from 0 to 1")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","quotes":["„"]}""", "LK9109", "opening mark first")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","ignore":"LK3*"}""", "LK9109", "a list of texts")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","sources":[{"url":"x"}]}""", "LK9102", "'sources[0].title' is missing")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","extends":"de-DD"}""", "LK9107", "Did you mean 'de-DE'?")]
    [InlineData("""{"id":"de-DE","version":"1","language":"de","extends":"de-DE"}""", "LK9107", "extends itself")]
    public void Read_BrokenManifest_IsAnError(string manifest, string checkId, string text)
    {
        _packs.With("de-DE", "market.json", manifest);

        AssertError(checkId, text, line: 1);
    }

    [Theory]
    [InlineData("", "LK9103", "no header row", 0)]
    [InlineData("红色\trot\n", "LK9104", "no column '红色'", 1)]
    [InlineData("source\ttargets\n", "LK9104", "Did you mean 'target'?", 1)]
    [InlineData("source\tnote\n", "LK9104", "'target' is missing", 1)]
    [InlineData("source\ttarget\ttarget\n", "LK9104", "there twice", 1)]
    [InlineData("source\ttarget\n红色\trot\textra\n", "LK9103", "3 cells", 2)]
    [InlineData("source\ttarget\n\n红色\t\n", "LK9108", "'target' is empty", 3)]
    [InlineData("source\ttarget\n\trot\n", "LK9108", "'source' is empty", 2)]
    [InlineData("source\ttarget\n红色\trot|\n", "LK9108", "empty alternative", 2)]
    [InlineData("source\ttarget\twhen\n红色\trot\ta||b\n", "LK9108", "empty alternative", 2)]
    [InlineData("source\ttarget\tforbidden\n红色\trot|Rot\trosa|ROT\n", "LK9105", "both an approved and a forbidden", 2)]
    [InlineData("source\ttarget\tseverity\n红色\trot\thigh\n", "LK9109", "'high' is no severity", 2)]
    [InlineData("source\ttarget\tid\n红色\trot\tA\n蓝色\tblau\tA\n", "LK9106", "'A' is already used", 3)]
    public void Read_BrokenTable_IsAnError(string table, string checkId, string text, int line)
    {
        _packs.With("de-DE", "market.json", Manifest).With("de-DE", "home.tsv", table);

        AssertError(checkId, text, line);
    }

    [Theory]
    [InlineData("all\t\tABSENT:CE\tmajor\tr\n", "LK9108", "'trigger' is empty")]
    [InlineData("all\ta\t\tmajor\tr\n", "LK9108", "'pattern' is empty")]
    [InlineData("all\ta\tb\tHIGH\tr\n", "LK9109", "'HIGH' is no severity")]
    [InlineData("all\ta\tb\tmajor\n", "LK9108", "'reason' is empty")]
    public void Read_BrokenClaim_IsAnError(string row, string checkId, string text)
    {
        _packs.With("de-DE", "market.json", Manifest).With("de-DE", "claims.tsv", "vertical\ttrigger\tpattern\tseverity\treason\n" + row);

        AssertError(checkId, text, line: 2);
    }

    [Fact]
    public void Read_CircleOfMarkets_IsAnError()
    {
        _packs.With("de-DE", "market.json", """{"id":"de-DE","version":"1","language":"de","extends":"de-AT"}""")
            .With("de-AT", "market.json", """{"id":"de-AT","version":"1","language":"de","extends":"de-DE"}""");

        AssertError("LK9107", "extends itself through 'de-DE'", line: 1);
    }

    [Fact]
    public void Read_MissingPack_IsAnError()
    {
        var result = new MarketPackReader(new DirectoryPackFiles(_packs.Folder)).Read("xx-XX");

        Assert.Equal("LK9101", Assert.Single(result.Problems).CheckId);
        Assert.Null(result.Market);
    }

    [Fact]
    public void Read_TableThatIsNotUtf8_IsAnError()
    {
        _packs.With("de-DE", "market.json", Manifest);
        File.WriteAllBytes(Path.Combine(_packs.Folder, "de-DE", "home.tsv"), [(byte)'s', 0xB0, 0xA1]);

        AssertError("LK9101", "not UTF-8", line: 0);
    }

    [Theory]
    [InlineData("source\ttarget\n红色\trot\n红色\trötlich\n", "LK9106", "same 'when'")]
    [InlineData("source\ttarget\n红\trot\n", "LK9109", "single character")]
    [InlineData("source\ttarget\n 红色\trot\n", "LK9103", "begins or ends with a blank")]
    [InlineData("source\ttarget\tforbidden\n天丝\tTencel Faser\tFaser\n", "LK9105", "contains the forbidden 'Faser'")]
    public void Read_DoubtfulTable_IsAWarning(string table, string checkId, string text)
    {
        _packs.With("de-DE", "market.json", Manifest).With("de-DE", "home.tsv", table);

        var result = new MarketPackReader(new DirectoryPackFiles(_packs.Folder)).Read("de-DE");

        Assert.NotNull(result.Market);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((checkId, false), (problem.CheckId, problem.IsError));
        Assert.Contains(text, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("source\ttarget\tforbidden\n天丝\tTencelfaser\tFaser\n")]
    [InlineData("source\ttarget\twhen\n包包\tTasche\t背\n包包\tPaket\t!背\n")]
    public void Read_SoundTable_GivesNoWarning(string table)
    {
        _packs.With("de-DE", "market.json", Manifest).With("de-DE", "home.tsv", table);

        Assert.Empty(new MarketPackReader(new DirectoryPackFiles(_packs.Folder)).Read("de-DE").Problems);
    }

    private Market Read(string pack)
    {
        var result = new MarketPackReader(new DirectoryPackFiles(_packs.Folder)).Read(pack);
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        return result.Market!;
    }

    private void AssertError(string checkId, string text, int line)
    {
        var result = new MarketPackReader(new DirectoryPackFiles(_packs.Folder)).Read("de-DE");
        Assert.Null(result.Market);
        Assert.True(result.HasErrors);
        Assert.Contains(result.Problems, p => p.CheckId == checkId && p.Line == line && $"{p.Message} {p.Remedy}".Contains(text, StringComparison.Ordinal));
    }
}
