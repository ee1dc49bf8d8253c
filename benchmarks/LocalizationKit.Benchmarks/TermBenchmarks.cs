using BenchmarkDotNet.Attributes;
using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Benchmarks;

/// <summary>Finds the terms of a thousand segments in glossaries of growing size: look at the slope.</summary>
[MemoryDiagnoser]
public class TermBenchmarks
{
    private const int Segments = 1000;
    private readonly Listing[] _listings = Corpus.Listings(Segments);
    private Glossary _glossary = Glossary.Empty;

    /// <summary>Gets or sets the number of terms.</summary>
    [Params(100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Terms { get; set; }

    /// <summary>Makes the glossary.</summary>
    [GlobalSetup]
    public void Setup() => _glossary = Corpus.Glossary(Terms);

    /// <summary>Builds the matcher, by asking for the terms of one segment.</summary>
    [Benchmark]
    public int Build() => Corpus.Facts(_listings[..1], _glossary)[0].Segments[0].Terms.Count;

    /// <summary>Builds the matcher and finds the terms of all segments; take the row above away.</summary>
    [Benchmark]
    public int BuildAndFind() => Corpus.Facts(_listings, _glossary).Sum(f => f.Segments[0].Terms.Count);
}
