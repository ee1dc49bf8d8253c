using LocalizationKit.Fuzz;
using SharpFuzz;

// The first argument names the target. With files behind it: reads each once, e.g. to see a crash again. Without: serves a fuzzer.
if (args.Length == 0 || !FuzzTargets.All.TryGetValue(args[0], out var target))
{
    Console.Error.WriteLine($"Name a target: {string.Join(", ", FuzzTargets.All.Keys)}.");
    return 2;
}

foreach (var file in args[1..])
{
    target(File.ReadAllBytes(file));
    Console.WriteLine($"{file}: read without a fault.");
}

if (args.Length == 1)
{
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var content = new MemoryStream();
        stream.CopyTo(content);
        target(content.ToArray());
    });
}

return 0;
