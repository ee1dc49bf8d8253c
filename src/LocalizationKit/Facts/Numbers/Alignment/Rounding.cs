namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Says how far a converted value may be from the exact one.</summary>
internal static class Rounding
{
    private const decimal GreatestError = 0.12m;

    /// <summary>Says whether <paramref name="written"/> is <paramref name="exact"/>, rounded to the places it is written with, or the source was a rounded value itself.</summary>
    public static bool Allows(decimal exact, decimal written, int places, decimal source, int sourcePlaces)
    {
        var error = Math.Abs(exact - written);
        if (error <= Math.Abs(exact) * 0.005m)
        {
            return true;
        }

        if (error > Math.Abs(exact) * GreatestError)
        {
            return false;
        }

        // 330 ft for 100 m (328.08) is rounded to tens; 10,000 mAh for 10 Ah is exact; a source of 5 kg may stand for 4.8 lb in the other direction.
        var fromWriting = HalfStep(written, places);
        var fromSource = source == 0 ? 0 : HalfStep(source, sourcePlaces) * Math.Abs(exact / source);
        return error <= Math.Max(fromWriting, fromSource) * 1.02m;
    }

    private static decimal HalfStep(decimal value, int places)
    {
        var step = 1m;
        for (var i = 0; i < places; i++)
        {
            step /= 10;
        }

        if (places == 0)
        {
            while (value != 0 && value % (step * 10) == 0 && value / (step * 10) >= 10)
            {
                step *= 10;
            }
        }

        return step / 2;
    }
}
