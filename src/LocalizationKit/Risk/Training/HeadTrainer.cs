using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Facts.Opinions;
using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Trains one head: cross-validates it by document, calibrates it on what was held out, then fits it on everything.</summary>
internal sealed class HeadTrainer
{
    private const int MostOpinions = 2;

    // Trees alone lean on the campaign they were grown on; a plain regression holds them, the contrast orders translations of one source.
    private const float TreesShare = .7f;
    private const float AnchorShare = .3f;
    private const float ContrastShare = 1;

    private static readonly GradientTreesOptions LeastSquares = new() { Trees = 120, Depth = 3, Rate = .15f, FeatureShare = .3f };
    private static readonly GradientTreesOptions Logistic = new() { Trees = 100, Depth = 3, Rate = .08f, FeatureShare = .3f, Lambda = 5, IsLogistic = true };
    private static readonly HashedLinearTrainer Ngrams = new() { IsLogistic = true, Epochs = 5, Rate = 1f };

    private readonly HeadPlan _plan;
    private readonly int _folds;
    private readonly List<TrainingRow> _rows;
    private readonly PairModels[] _models;
    private readonly float[][] _features;
    private readonly uint[][] _hashes;
    private readonly Dictionary<TrainingRow, EngineOpinions>[] _opinions = [[], []];
    private readonly PairModels _all;

    public HeadTrainer(HeadPlan plan, IReadOnlyList<TrainingRow> rows, int folds, bool learnsLanguages)
    {
        _plan = plan;
        _folds = folds;
        _rows = [.. rows.Where(plan.Takes)];
        SetTargets();
        var reversed = rows.Where(r => r.Record.SourceLanguage == plan.Target && r.Record.TargetLanguage == plan.Source).ToList();
        PairModels Learn(int without) => learnsLanguages && plan.HasPenalties ? PairModelTrainer.Fit(_rows.Where(r => r.Fold != without), reversed) : new PairModels();
        _models = [.. Enumerable.Range(0, folds).AsParallel().AsOrdered().Select(Learn)];
        _all = Learn(-1);
        var buffers = new FeatureBuffers();
        _features = [.. _rows.Select(r => WithModels(r, _models[r.Fold], buffers))];
        _hashes = plan is { HasPenalties: false } ? [.. _rows.Select(r => HashesOf(r, buffers))] : [];
        PickOpinions();
    }

    /// <summary>Gets the figures of the cross-validation.</summary>
    public List<RiskTrainingFigures> Figures { get; } = [];

    /// <summary>Trains.</summary>
    /// <param name="calibrateOn">The domain whose outcomes the risk is calibrated on; null for all.</param>
    /// <returns>The head.</returns>
    public RiskHead Train(string? calibrateOn)
    {
        // The last one leaves nothing out: it is the one that ships.
        var fits = Enumerable.Range(0, _folds + 1).AsParallel().AsOrdered().WithDegreeOfParallelism(_folds + 1).Select(f => Fit(f == _folds ? -1 : f)).ToList();
        var calibrations = new LogisticCalibration[MostOpinions + 1];
        for (var opinions = 0; opinions <= MostOpinions; opinions++)
        {
            var scored = _rows.Select((r, i) => (Row: r, Score: ScoreOf(fits[r.Fold], i, r.Fold, opinions))).Where(s => !double.IsNaN(s.Score)).ToList();
            if (scored.Count == 0)
            {
                break;
            }

            var basis = scored.Where(s => !s.Row.Record.IsHuman && (calibrateOn is null || s.Row.Record.Domain == calibrateOn)).ToList();
            basis = basis.Count > 0 ? basis : scored;
            calibrations[opinions] = LogisticCalibrationTrainer.Fit(basis.ConvertAll(s => s.Score), basis.ConvertAll(s => s.Row.Record.IsBad));
            Measure(scored, calibrations[opinions], opinions);
        }

        RiskScorer Calibrated(RiskScorer scorer, int opinions) => scorer with { Calibration = calibrations[opinions] };
        var shipped = fits[^1];
        return shipped with
        {
            Models = ShippedModels(),
            Alone = Calibrated(shipped.Alone, 0),
            WithOne = shipped.WithOne is { } one ? Calibrated(one, 1) : null,
            WithSeveral = shipped.WithSeveral is { } several ? Calibrated(several, 2) : null,
        };
    }

    // A campaign's own strictness is not the translation's fault.
    private void SetTargets()
    {
        foreach (var campaign in _rows.GroupBy(r => r.Record.Campaign, StringComparer.Ordinal))
        {
            var mean = _plan.HasPenalties ? campaign.Average(Severity) : 0;
            foreach (var row in campaign)
            {
                row.Target = _plan.HasPenalties ? Severity(row) - mean : ShareOf(row.Record);
            }
        }
    }

    // Half the majority, which is what is measured, and half the share, which tells a clear case from a close one.
    private static float ShareOf(RiskTrainingRecord record) =>
        record.IsBad ? (float)((1 + (record.BadShare ?? 1)) / 2) : (float)((record.BadShare ?? 0) / 2);

    // Logarithmic up to the weight of one critical error.
    private static float Severity(TrainingRow row) => (float)(Math.Log(1 + Math.Min(25, row.Record.Penalty ?? 0)) / Math.Log(26));

    private float[] WithModels(TrainingRow row, PairModels models, FeatureBuffers buffers)
    {
        var values = (float[])row.Features.Clone();
        SegmentFeatures.WriteModels(row.Record.Source, row.Record.Target, models, buffers, values);
        return values;
    }

    private static uint[] HashesOf(TrainingRow row, FeatureBuffers buffers)
    {
        buffers.Read(row.Record.Source, row.Record.Target);
        return buffers.Hash().ToArray();
    }

    private void PickOpinions()
    {
        foreach (var group in _rows.GroupBy(r => r.Group, StringComparer.Ordinal).Select(g => g.ToList()).Where(g => g.Count > 2))
        {
            var grams = group.ToDictionary(r => r, r => new CharacterGrams(r.Record.Target));
            foreach (var row in group.Where(r => !r.Record.IsHuman))
            {
                for (var count = 1; count <= MostOpinions; count++)
                {
                    if (OpinionPicker.Pick(row, grams, count) is { } opinions)
                    {
                        _opinions[count - 1][row] = opinions;
                    }
                }
            }
        }
    }

    // Leaves one fold out; -1 leaves none out.
    private RiskHead Fit(int without)
    {
        var index = Enumerable.Range(0, _rows.Count).Where(i => _rows[i].Fold != without).ToArray();
        var features = FeaturesFor(without);
        return new RiskHead
        {
            Source = _plan.Source,
            Target = _plan.Target,
            Event = _plan.HasPenalties ? "major" : "critical",
            Models = new PairModels(),
            Alone = Score(index, [.. index.Select(i => features[i])]),
            WithOne = ScoreOpinions(index, features, 1),
            WithSeveral = ScoreOpinions(index, features, 2),
        };
    }

    // How other engines' translations count depends on how many there are, so each number has a scorer of its own.
    private RiskScorer? ScoreOpinions(int[] index, float[][] features, int count)
    {
        var judged = index.Where(i => _opinions[count - 1].ContainsKey(_rows[i])).ToArray();
        return judged.Length < RiskTrainer.FewestRows ? null : Score(judged, [.. judged.Select(i => WithOpinions(features[i], _opinions[count - 1][_rows[i]]))]);
    }

    private RiskScorer Score(int[] index, IReadOnlyList<float[]> features)
    {
        var shown = features.Select(Hide).ToList();
        var targets = index.Select(i => _rows[i].Target).ToArray();
        var weights = Enumerable.Repeat(1f, index.Length).ToArray();
        if (!_plan.HasPenalties)
        {
            var mean = targets.Average();
            return new RiskScorer { Trees = new GradientTreesTrainer(Logistic).Fit(shown, targets, weights, MathF.Log(mean / (1 - mean))) };
        }

        var trees = new GradientTreesTrainer(LeastSquares).Fit(shown, targets, weights, 0).Scale(TreesShare);
        var machine = Enumerable.Range(0, index.Length).Where(k => !_rows[index[k]].Record.IsHuman).ToArray();
        return new RiskScorer { Trees = trees, Linear = FitLinear([.. machine.Select(k => _rows[index[k]])], [.. machine.Select(k => features[k])]) };
    }

    private static DenseLinear FitLinear(IReadOnlyList<TrainingRow> rows, IReadOnlyList<float[]> features)
    {
        var anchor = AnchorTrainer.Fit(features, [.. rows.Select(r => (double)r.Target)]);
        return ContrastTrainer.Fit(rows, features) is { } contrast ? anchor.Add(AnchorShare, contrast, ContrastShare) : anchor.Scale(AnchorShare);
    }

    // The trees see what holds for any pair, the n-grams' sum and the opinions; on so few sources the rest made them worse.
    private static float[] Hide(float[] values)
    {
        var shown = (float[])values.Clone();
        shown.AsSpan(SegmentFeatures.NeutralCount, SegmentFeatures.NgramFeature - SegmentFeatures.NeutralCount).Fill(float.NaN);
        return shown;
    }

    private static float[] WithOpinions(float[] values, EngineOpinions opinions)
    {
        var row = (float[])values.Clone();
        SegmentFeatures.WriteOpinions(opinions, row);
        return row;
    }

    private double ScoreOf(RiskHead head, int i, int fold, int opinions)
    {
        var values = FeaturesFor(fold)[i];
        if (opinions == 0)
        {
            return head.Alone.Score(values);
        }

        var scorer = opinions == 1 ? head.WithOne : head.WithSeveral;
        return scorer is not null && _opinions[opinions - 1].TryGetValue(_rows[i], out var own) ? scorer.Score(WithOpinions(values, own)) : double.NaN;
    }

    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, float[][]> _byFold = new();

    // The n-grams' sum of a row comes from rows that are neither in its own fold nor in the one left out.
    private float[][] FeaturesFor(int without) => _hashes.Length == 0 ? _features : _byFold.GetOrAdd(without, left =>
    {
        var features = _features.Select(f => (float[])f.Clone()).ToArray();
        for (var fold = 0; fold < _folds; fold++)
        {
            var own = fold;
            var model = FitNgrams(i => _rows[i].Fold != own && _rows[i].Fold != left);
            for (var i = 0; i < features.Length; i++)
            {
                if (_rows[i].Fold == own)
                {
                    features[i][SegmentFeatures.NgramFeature] = model.Sum(_hashes[i]);
                }
            }
        }

        return features;
    });

    private HashedLinear FitNgrams(Func<int, bool> uses)
    {
        var index = Enumerable.Range(0, _rows.Count).Where(uses).ToArray();
        return Ngrams.Fit([.. index.Select(i => _hashes[i])], [.. index.Select(i => _rows[i].Target)]);
    }

    private PairModels ShippedModels() => _hashes.Length == 0 ? _all : _all with { Ngrams = FitNgrams(_ => true) };

    private void Measure(List<(TrainingRow Row, double Score)> scored, LogisticCalibration calibration, int opinions)
    {
        foreach (var domain in scored.Where(s => !s.Row.Record.IsHuman).GroupBy(s => s.Row.Record.Domain, StringComparer.Ordinal).Where(g => g.Count() >= 200))
        {
            Figures.Add(FigureMaker.Make(_plan, domain.Key, opinions, [.. domain], calibration));
        }
    }
}
