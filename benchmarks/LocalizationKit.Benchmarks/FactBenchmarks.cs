using BenchmarkDotNet.Attributes;
using LocalizationKit.Batches;
using LocalizationKit.Facts;

namespace LocalizationKit.Benchmarks;

/// <summary>Works out the facts of a thousand segments.</summary>
[MemoryDiagnoser]
public class FactBenchmarks
{
    private const int Segments = 1000;
    private readonly Listing[] _listings = Corpus.Listings(Segments);

    /// <summary>Placeholders, tags, addresses, codes.</summary>
    [Benchmark(OperationsPerInvoke = Segments)]
    public int Spans() => Sum(s => s.Source.Spans.Count + s.Target.Spans.Count);

    /// <summary>Numbers, prices, measures, dates.</summary>
    [Benchmark(OperationsPerInvoke = Segments)]
    public int Quantities() => Sum(s => s.Source.Quantities.Count + s.Target.Quantities.Count);

    /// <summary>The comparison of both sides' quantities, their reading included.</summary>
    [Benchmark(OperationsPerInvoke = Segments)]
    public int QuantityDifferences() => Sum(s => s.QuantityDifferences.Count);

    /// <summary>Negations and their kin.</summary>
    [Benchmark(OperationsPerInvoke = Segments)]
    public int Polarity() => Sum(s => s.Source.Polarity.Count + s.Target.Polarity.Count);

    /// <summary>Words.</summary>
    [Benchmark(OperationsPerInvoke = Segments)]
    public int Tokens() => Sum(s => s.Source.Tokens.Count + s.Target.Tokens.Count);

    private int Sum(Func<SegmentFacts, int> fact)
    {
        var sum = 0;
        foreach (var facts in Corpus.Facts(_listings))
        {
            sum += fact(facts.Segments[0]);
        }

        return sum;
    }
}
