using System.Text;
using BenchmarkDotNet.Attributes;
using LocalizationKit.Batches;
using LocalizationKit.Reporting;

namespace LocalizationKit.Benchmarks;

/// <summary>Reads, judges and writes a thousand records.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Records = 1000;
    private readonly QualityPipeline _pipeline = new QualityPipelineBuilder().WithGlossary(Corpus.Glossary(1000)).Configure(o => o.Jobs = 1).Build();
    private readonly Listing[] _listings = Corpus.Listings(Records);
    private byte[] _content = [];
    private ListingVerdict[] _verdicts = [];

    /// <summary>Makes the batch and its results.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _verdicts = [.. _listings.Select(_pipeline.Check)];
        var text = _listings.Select(l => $$"""{"id":"{{l.Id}}","sourceLanguage":"zh-Hans","targetLanguage":"en","source":"{{l.Fields[0].Source}}","target":"{{l.Fields[0].Target}}"}""");
        _content = Encoding.UTF8.GetBytes(string.Join('\n', text));
    }

    /// <summary>JSON Lines, record by record.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    public int ReadRecords() => new JsonLinesListingReader().ReadAsync(new MemoryStream(_content), null).ToBlockingEnumerable().Count();

    /// <summary>JSON Lines in chunks, as <c>lockit check</c> reads them.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    public int ReadChunks() =>
        new JsonLinesChunkReader(new MemoryStream(_content), null, new JsonLinesListingReader(), waits: true).ReadAsync(default).ToBlockingEnumerable().Sum(c => c.Take().Count);

    /// <summary>Results as JSON Lines.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    public object Write()
    {
        var lines = new VerdictLines(Records);
        foreach (var verdict in _verdicts)
        {
            lines.Add(verdict);
        }

        return lines;
    }

    /// <summary>Everything between reading and writing, one listing at a time, as a program calls it.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    public int Check()
    {
        var findings = 0;
        foreach (var listing in _listings)
        {
            findings += _pipeline.Check(listing).Findings.Count;
        }

        return findings;
    }
}
