namespace LocalizationKit.Risk.Training;

/// <summary>Finds the mean of each feature over the rows in which it is known.</summary>
internal static class FeatureMeans
{
    /// <summary>Returns the means; 0 for what is never known.</summary>
    public static float[] Of(IReadOnlyList<float[]> features)
    {
        var sums = new double[features[0].Length];
        var counts = new int[sums.Length];
        foreach (var row in features)
        {
            for (var k = 0; k < sums.Length; k++)
            {
                if (!float.IsNaN(row[k]))
                {
                    sums[k] += row[k];
                    counts[k]++;
                }
            }
        }

        return [.. sums.Select((s, k) => (float)(s / Math.Max(1, counts[k])))];
    }
}
