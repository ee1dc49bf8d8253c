using LocalizationKit.Judges.Onnx;
using LocalizationKit.Judging;

namespace LocalizationKit.Cli.Settings;

/// <summary>Holds the settings of second opinions as <c>lockit.json</c> gives them.</summary>
internal sealed record JudgeSettings
{
    /// <summary>The characters that a run may send to a translator when the settings name no other number.</summary>
    public const int DefaultTranslationCharacters = 200_000;

    internal static readonly Dictionary<string, PieceNumbering> Numberings = new(StringComparer.Ordinal) { ["xlm-roberta"] = PieceNumbering.XlmRoberta, ["plain"] = PieceNumbering.Plain };

    public OnnxJudgeOptions? Onnx { get; init; }

    public ChatSettings? Chat { get; init; }

    public double? LowestRisk { get; init; }

    public double? HighestRisk { get; init; }

    public int? TranslationCharacters { get; init; }

    /// <summary>Gets the folder that keeps translations from run to run; null for none.</summary>
    public string? TranslationCache { get; init; }

    /// <summary>Gets which texts are sent.</summary>
    public JudgingOptions Judging
    {
        get
        {
            var options = new JudgingOptions();
            return options with { LowestRisk = LowestRisk ?? options.LowestRisk, HighestRisk = HighestRisk ?? options.HighestRisk };
        }
    }
}
