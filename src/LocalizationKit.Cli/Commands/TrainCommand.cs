using System.CommandLine;

namespace LocalizationKit.Cli.Commands;

/// <summary>Groups what is learned from a user's own data: <c>lockit train …</c>.</summary>
internal sealed class TrainCommand : Command
{
    /// <summary>Initializes the command.</summary>
    public TrainCommand()
        : base("train", "Fits the risk model, the publish threshold or a lexicon on data of your own.")
    {
        Add(new TrainRiskCommand());
        Add(new TrainGateCommand());
    }
}
