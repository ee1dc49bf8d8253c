using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Facts.Opinions;
using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Trains one head: cross-validates it by document, calibrates it on what was held out, then fits it on everything.</summary>
internal sealed class HeadTrainer
{
    private static readonly GradientTreesOptions Fine = new() { Trees = 80, LeafRows = 60, Lambda = 10 };
    private static readonly GradientTreesOptions Coarse = new() { Trees = 80, LeafRows = 500, Lambda = 200, Seed = 2 };
    private static readonly GradientTreesOptions Logistic = new() { Trees = 90, LeafRows = 60, Lambda = 5, IsLogistic = true };
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
        var calibrations = new LogisticCalibration[3];
        for (var opinions = 0; opinions <= 2; opinions++)
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

        return fits[^1] with { Models = ShippedModels(), Calibration = calibrations[0], OpinionCalibration = calibrations[2] };
    }

    // A campaign's own strictness is not the translation's fault.
    private void SetTargets()
    {
        foreach (var campaign in _rows.GroupBy(r => r.Record.Campaign, StringComparer.Ordinal))
        {
            var mean = _plan.HasPenalties ? campaign.Average(Severity) : 0;
            foreach (var row in campaign)
            {
                row.Target = _plan.HasPenalties ? Severity(row) - mean : row.Record.IsBad ? 1 : 0;
            }
        }
    }

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
            foreach (var row in group.Where(r => !r.Record.IsHuman))
            {
                for (var count = 1; count <= 2; count++)
                {
                    if (OpinionPicker.Pick(row, group, count) is { } opinions)
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
        var machine = index.Where(i => !_rows[i].Record.IsHuman).ToArray();
        var alone = Trees(index, features, i => features[i]);
        var head = new RiskHead
        {
            Source = _plan.Source,
            Target = _plan.Target,
            Event = _plan.HasPenalties ? "major" : "critical",
            Models = new PairModels(),
            Alone = alone,
            Calibration = default,
            Contrast = _plan.HasPenalties ? ContrastTrainer.Fit([.. machine.Select(i => _rows[i])], [.. machine.Select(i => features[i])]) : null,
        };
        var judged = index.Where(i => _opinions[0].ContainsKey(_rows[i])).ToArray();
        return judged.Length < RiskTrainer.FewestRows ? head : head with { WithOpinions = OpinionTrees(judged, features) };
    }

    private GradientTrees Trees(int[] index, float[][] features, Func<int, float[]> select)
    {
        var rows = index.Select(i => Hide(select(i))).ToList();
        var targets = index.Select(i => _rows[i].Target).ToArray();
        var weights = Enumerable.Repeat(1f, index.Length).ToArray();
        if (!_plan.HasPenalties)
        {
            var mean = targets.Average();
            var start = MathF.Log(mean / (1 - mean));
            return new GradientTreesTrainer(Logistic).Fit(rows, targets, weights, start);
        }

        var fine = new GradientTreesTrainer(Fine).Fit(rows, targets, weights, 0);
        var coarse = new GradientTreesTrainer(Coarse).Fit(rows, targets, weights, 0);
        return GradientTrees.Mean(fine, coarse);
    }

    private GradientTrees OpinionTrees(int[] index, float[][] features)
    {
        var rows = new List<float[]>();
        var targets = new List<float>();
        foreach (var i in index)
        {
            for (var count = 0; count < 2; count++)
            {
                if (_opinions[count].TryGetValue(_rows[i], out var opinions))
                {
                    rows.Add(Hide(WithOpinions(features[i], opinions)));
                    targets.Add(_rows[i].Target);
                }
            }
        }

        return new GradientTreesTrainer(Coarse).Fit(rows, [.. targets], [.. Enumerable.Repeat(1f, rows.Count)], 0);
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
            return head.Score(values, false);
        }

        return head.WithOpinions is not null && _opinions[opinions - 1].TryGetValue(_rows[i], out var own) ? head.Score(WithOpinions(values, own), true) : double.NaN;
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
