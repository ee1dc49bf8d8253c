using System.Security.Cryptography;
using System.Text;
using LocalizationKit.Risk.Models;
using LocalizationKit.Risk.Training;

namespace LocalizationKit.Risk;

/// <summary>Trains a risk model on annotated translations; the same records give the same model.</summary>
internal sealed class RiskTrainer
{
    /// <summary>The least number of records a pair of languages needs.</summary>
    public const int FewestRows = 1000;

    private const int FewestDocuments = 10;

    private readonly RiskModel _model;

    private RiskTrainer(RiskModel model, IReadOnlyList<RiskTrainingFigures> figures)
    {
        _model = model;
        Figures = figures;
    }

    /// <summary>Gets the figures of the cross-validation by document.</summary>
    public IReadOnlyList<RiskTrainingFigures> Figures { get; }

    /// <summary>Gets where the model comes from.</summary>
    public RiskModelCard Card => _model.Card;

    /// <summary>Gets the estimator.</summary>
    public TrainedRiskEstimator Estimator => new(_model);

    /// <summary>Trains.</summary>
    /// <param name="samples">The records with their features, see <see cref="RiskSampler"/>.</param>
    /// <param name="options">The options.</param>
    /// <returns>The trained model.</returns>
    /// <exception cref="ArgumentException">There are too few records or documents, or all are alike.</exception>
    public static RiskTrainer Train(IReadOnlyList<RiskSample> samples, RiskTrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(samples);
        ArgumentNullException.ThrowIfNull(options);
        var rows = samples.OrderBy(s => s.Record.Id, StringComparer.Ordinal).Select(s => new TrainingRow { Record = s.Record, Features = s.Features }).ToList();
        var documents = rows.Select(r => r.Record.Document).Distinct(StringComparer.Ordinal).Count();
        if (rows.Count < FewestRows || documents < FewestDocuments)
        {
            throw new ArgumentException($"There are {rows.Count} records of {documents} documents; training takes at least {FewestRows} records of {FewestDocuments} documents.");
        }

        if (rows.All(r => r.Record.IsBad) || !rows.Any(r => r.Record.IsBad))
        {
            throw new ArgumentException("All records are alike; training takes good and bad ones.");
        }

        AssignFolds(rows, options.Folds);
        var figures = new List<RiskTrainingFigures>();
        var heads = new List<RiskHead>();
        foreach (var plan in HeadPlan.Of(rows))
        {
            var trainer = new HeadTrainer(plan, rows, options.Folds, options.LearnsLanguages);
            heads.Add(trainer.Train(options.CalibrateOn));
            figures.AddRange(trainer.Figures);
        }

        if (heads.Count == 0)
        {
            throw new ArgumentException($"No pair of languages has {FewestRows} records.");
        }

        heads.Add(AnyPair(heads, rows));
        var card = new RiskModelCard(options.Name, options.Version, options.Data, FingerprintOf(rows));
        return new RiskTrainer(new RiskModel(card, heads), figures);
    }

    /// <summary>Writes the model.</summary>
    /// <param name="stream">Takes the file.</param>
    public void Write(Stream stream) => RiskModelFile.Write(stream, _model);

    // The trees of a pair see what holds for any pair, so those with most rows serve for pairs without training data; n-grams, lengths and contrast stay behind.
    private static RiskHead AnyPair(List<RiskHead> heads, List<TrainingRow> rows)
    {
        var most = heads.OrderByDescending(h => h.Event == "major").ThenByDescending(h => rows.Count(r => r.Record.SourceLanguage == h.Source && r.Record.TargetLanguage == h.Target)).First();
        RiskScorer? TreesOnly(RiskScorer? scorer) => scorer is null ? null : scorer with { Linear = null };
        return most with { Source = null, Target = null, Models = new PairModels(), Alone = TreesOnly(most.Alone)!, WithOne = TreesOnly(most.WithOne), WithSeveral = TreesOnly(most.WithSeveral) };
    }

    // The largest documents first, each into the fold that has least: folds of one campaign are of one size.
    private static void AssignFolds(List<TrainingRow> rows, int folds)
    {
        foreach (var campaign in rows.GroupBy(r => (r.Record.Campaign, r.Record.Domain)))
        {
            var sizes = new int[folds];
            foreach (var document in campaign.GroupBy(r => r.Record.Document, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            {
                var fold = Array.IndexOf(sizes, sizes.Min());
                foreach (var row in document)
                {
                    row.Fold = fold;
                    sizes[fold]++;
                }
            }
        }
    }

    private static string FingerprintOf(List<TrainingRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var record in rows.Select(r => r.Record))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{record.Id}\t{record.Source}\t{record.Target}\t{record.Penalty}\t{record.IsBad}\t{record.BadShare}\n")));
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
