using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Facts.Lexicons;
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

    /// <summary>Opens a lexicon.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="UsageException">The file is missing or is no lexicon.</exception>
    public static TranslationLexicon ReadLexicon(string path)
    {
        try
        {
            return TranslationLexicon.Open(Existing(path, "lexicon", "lexicon"));
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"{path}: {exception.Message}; make a lexicon with 'lockit train lexicon'.", exception);
        }
    }

    /// <summary>Reads language models.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The models in it.</returns>
    /// <exception cref="UsageException">The file is missing or holds no language model.</exception>
    public static IReadOnlyList<FluencyModel> ReadLanguageModels(string path)
    {
        try
        {
            using var stream = File.OpenRead(Existing(path, "language model", "lm"));
            return FluencyModel.Read(stream);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"{path}: {exception.Message}; make a model with 'lockit train lm'.", exception);
        }
    }

    private static string Existing(string path, string what, string command) =>
        File.Exists(path) ? path : throw new UsageException($"There is no {what} '{path}'; make one with 'lockit train {command}'.");
}
