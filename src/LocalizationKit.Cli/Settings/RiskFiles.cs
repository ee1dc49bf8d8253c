using LocalizationKit.Gating;
using LocalizationKit.Risk;

namespace LocalizationKit.Cli.Settings;

/// <summary>Reads what <c>lockit train</c> made.</summary>
internal static class RiskFiles
{
    /// <summary>Reads a risk model.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The estimator.</returns>
    /// <exception cref="UsageException">The file is missing or is no risk model.</exception>
    public static TrainedRiskEstimator ReadModel(string path)
    {
        try
        {
            using var stream = File.OpenRead(Existing(path, "risk model", "risk"));
            return TrainedRiskEstimator.Read(stream);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"{path}: {exception.Message}; make a model with 'lockit train risk'.", exception);
        }
    }

    /// <summary>Reads a gate file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The guarantee.</returns>
    /// <exception cref="UsageException">The file is missing or is no gate file.</exception>
    public static PublishGuarantee ReadGate(string path)
    {
        try
        {
            return PublishGuaranteeFile.Read(File.ReadAllBytes(Existing(path, "gate file", "gate")));
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{path}: not a gate file: {exception.Message}; make one with 'lockit train gate'.", exception);
        }
    }

    private static string Existing(string path, string what, string command) =>
        File.Exists(path) ? path : throw new UsageException($"There is no {what} '{path}'; make one with 'lockit train {command}'.");
}
