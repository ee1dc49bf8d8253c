using BenchmarkDotNet.Running;
using LocalizationKit.Benchmarks;

if (args is ["throughput", .. var rest])
{
    await Throughput.RunAsync(rest);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
}
