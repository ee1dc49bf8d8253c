using System.Text;
using LocalizationKit.Fuzz;
using SharpFuzz;

// With files: reads each once, e.g. to see a crash again. Without: serves a fuzzer.
if (args.Length > 0)
{
    foreach (var file in args)
    {
        FuzzTarget.Run(File.ReadAllText(file, Encoding.UTF8));
        Console.WriteLine($"{file}: read without a fault.");
    }

    return;
}

Fuzzer.OutOfProcess.Run(static text => FuzzTarget.Run(text));
