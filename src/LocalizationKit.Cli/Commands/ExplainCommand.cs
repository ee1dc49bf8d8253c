using System.CommandLine;
using System.CommandLine.Completions;
using LocalizationKit.Checks;

namespace LocalizationKit.Cli.Commands;

/// <summary>Prints the documentation of a check: <c>lockit explain LK2001</c>.</summary>
internal sealed class ExplainCommand : ExampleCommand
{
    private readonly Argument<string> _check = new("CHECK") { Description = "Id or name of a check, e.g. LK2001 or number-changed." };

    /// <summary>Initializes the command.</summary>
    public ExplainCommand()
        : base("explain", "Explains a check: what it finds, why it matters to a buyer, how to fix it, with examples.")
    {
        _check.CompletionSources.Add(_ => CheckCatalog.All.Select(c => new CompletionItem(c.Descriptor.Id)));
        Add(_check);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit explain LK2004", "the page of the check that finds wrong magnitudes"),
        ("lockit explain negation-lost", "the same by name"),
    ];

    private int Run(ParseResult result)
    {
        var wanted = result.GetValue(_check)!;
        var check = CheckCatalog.Find(wanted) ?? throw new UsageException($"There is no check '{wanted}'; 'lockit checks' lists them.");
        result.InvocationConfiguration.Output.Write(CheckPage.Print(check.Descriptor));
        return ExitCodes.Success;
    }
}
