namespace LocalizationKit.Risk.Training;

/// <summary>Measures how well scores order translations.</summary>
internal static class RankingMetrics
{
    /// <summary>Returns the probability that a bad translation scores higher than a good one.</summary>
    public static double AreaUnderCurve(IReadOnlyList<double> scores, IReadOnlyList<bool> isBad)
    {
        var order = Enumerable.Range(0, scores.Count).OrderBy(i => scores[i]).ToArray();
        double ranks = 0, bad = isBad.Count(b => b), good = isBad.Count - bad;
        for (int i = 0, j; i < order.Length; i = j)
        {
            for (j = i; j < order.Length && scores[order[j]] == scores[order[i]]; j++)
            {
            }

            ranks += order[i..j].Count(k => isBad[k]) * (i + j + 1) / 2.0;
        }

        return (ranks - (bad * (bad + 1) / 2)) / (bad * good);
    }

    /// <summary>Returns Kendall's tau-b; of large data, of every n-th row.</summary>
    public static double Tau(IReadOnlyList<double> left, IReadOnlyList<double> right, int most = 8000)
    {
        var step = Math.Max(1, (left.Count + most - 1) / most);
        var index = Enumerable.Range(0, left.Count).Where(i => i % step == 0).ToArray();
        double agree = 0, differ = 0, leftTies = 0, rightTies = 0;
        for (var p = 0; p < index.Length; p++)
        {
            for (var q = 0; q < p; q++)
            {
                double x = left[index[p]] - left[index[q]], y = right[index[p]] - right[index[q]];
                agree += x * y > 0 ? 1 : 0;
                differ += x * y < 0 ? 1 : 0;
                leftTies += x == 0 && y != 0 ? 1 : 0;
                rightTies += y == 0 && x != 0 ? 1 : 0;
            }
        }

        return (agree - differ) / Math.Sqrt((agree + differ + leftTies) * (agree + differ + rightTies));
    }

    /// <summary>Returns the accuracy over pairs of translations of one source, ties calibrated (Deutsch et al. 2023).</summary>
    public static double PairAccuracy(IEnumerable<IReadOnlyList<(double Score, double Penalty)>> groups)
    {
        var pairs = new List<(double Distance, bool IsSame, bool IsTie)>();
        foreach (var group in groups)
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    double x = group[i].Score - group[j].Score, y = group[i].Penalty - group[j].Penalty;
                    pairs.Add((Math.Abs(x), x * y > 0, y == 0));
                }
            }
        }

        pairs.Sort((a, b) => a.Distance.CompareTo(b.Distance));
        var right = pairs.Count(p => p.IsSame && !p.IsTie);
        var best = right;
        for (int i = 0, j; i < pairs.Count; i = j)
        {
            for (j = i; j < pairs.Count && pairs[j].Distance == pairs[i].Distance; j++)
            {
                right += (pairs[j].IsTie ? 1 : 0) - (pairs[j].IsSame && !pairs[j].IsTie ? 1 : 0);
            }

            best = Math.Max(best, right);
        }

        return pairs.Count == 0 ? double.NaN : (double)best / pairs.Count;
    }

    /// <summary>Returns the share of bad ones among those with the highest scores.</summary>
    public static double PrecisionAt(double share, IReadOnlyList<double> scores, IReadOnlyList<bool> isBad)
    {
        var count = Math.Max(1, (int)(scores.Count * share));
        return Enumerable.Range(0, scores.Count).OrderByDescending(i => scores[i]).Take(count).Count(i => isBad[i]) / (double)count;
    }

    /// <summary>Returns Matthews' correlation at the threshold that the other folds find best.</summary>
    public static double Matthews(IReadOnlyList<double> scores, IReadOnlyList<bool> isBad, IReadOnlyList<int> folds)
    {
        var predicted = new bool[scores.Count];
        foreach (var fold in folds.Distinct())
        {
            var others = Enumerable.Range(0, scores.Count).Where(i => folds[i] != fold).OrderByDescending(i => scores[i]).ToArray();
            double truePositives = 0, falsePositives = 0, bad = others.Count(i => isBad[i]), best = 0, threshold = double.PositiveInfinity;
            foreach (var i in others)
            {
                truePositives += isBad[i] ? 1 : 0;
                falsePositives += isBad[i] ? 0 : 1;
                var value = Matthews(truePositives, falsePositives, bad - truePositives, others.Length - bad - falsePositives);
                (best, threshold) = value > best ? (value, scores[i]) : (best, threshold);
            }

            foreach (var i in Enumerable.Range(0, scores.Count).Where(i => folds[i] == fold))
            {
                predicted[i] = scores[i] >= threshold;
            }
        }

        double Count(bool p, bool b) => Enumerable.Range(0, scores.Count).Count(i => predicted[i] == p && isBad[i] == b);
        return Matthews(Count(true, true), Count(true, false), Count(false, true), Count(false, false));
    }

    private static double Matthews(double truePositives, double falsePositives, double falseNegatives, double trueNegatives)
    {
        var norm = Math.Sqrt((truePositives + falsePositives) * (truePositives + falseNegatives) * (trueNegatives + falsePositives) * (trueNegatives + falseNegatives));
        return norm > 0 ? ((truePositives * trueNegatives) - (falsePositives * falseNegatives)) / norm : 0;
    }
}
