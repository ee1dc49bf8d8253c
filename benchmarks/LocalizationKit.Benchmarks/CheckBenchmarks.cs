using BenchmarkDotNet.Attributes;
using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Risk;
using LocalizationKit.Scoring;

namespace LocalizationKit.Benchmarks;

/// <summary>Runs all checks, and estimates and scores, over segments whose facts are worked out already.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private const int Segments = 1000;
    private readonly CheckRunner _runner = new(CheckCatalog.All, CheckSelection.All);
    private readonly ListingFacts[] _facts = Corpus.Facts(Corpus.Listings(Segments), Corpus.Glossary(1000));

    /// <summary>Works the facts out.</summary>
    [GlobalSetup]
    public void Setup() => Checks();

    /// <summary>All checks.</summary>
    [Benchmark(OperationsPerInvoke = Segments)]
    public int Checks()
    {
        var findings = 0;
        foreach (var facts in _facts)
        {
            findings += _runner.Run(facts).Count;
        }

        return findings;
    }

    /// <summary>The risk model.</summary>
    [Benchmark(OperationsPerInvoke = Segments)]
    public double Risk()
    {
        var sum = 0.0;
        foreach (var facts in _facts)
        {
            sum += TrainedRiskEstimator.Default.Estimate(facts, []).Risk;
        }

        return sum;
    }

    /// <summary>The MQM score.</summary>
    [Benchmark(OperationsPerInvoke = Segments)]
    public double Scoring()
    {
        var sum = 0.0;
        foreach (var facts in _facts)
        {
            sum += ListingScorer.Score(facts, [], .1).Quality;
        }

        return sum;
    }
}
