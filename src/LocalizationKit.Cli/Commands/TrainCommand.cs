using System.CommandLine;

namespace LocalizationKit.Cli.Commands;

/// <summary>Groups what is learned from a user's own data: <c>lockit train …</c>.</summary>
internal sealed class TrainCommand : Command
{
    /// <summary>Initializes the command.</summary>
    public TrainCommand()
        : base("train", "Fits the risk model, the publish threshold, a lexicon or a language model on data of your own.")
    {
        Add(new TrainRiskCommand());
        Add(new TrainGateCommand());
        Add(new TrainLexiconCommand());
        Add(new TrainLanguageModelCommand());
    }
}
