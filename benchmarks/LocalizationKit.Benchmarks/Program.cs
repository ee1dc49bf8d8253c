using BenchmarkDotNet.Running;
using LocalizationKit.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
