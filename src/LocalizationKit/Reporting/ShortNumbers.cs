using System.Text.Json;

namespace LocalizationKit.Reporting;

/// <summary>Writes numbers with at most six decimals, such as scores, as the framework does, without its search for the shortest digits.</summary>
internal static class ShortNumbers
{
    private const int Decimals = 6;
    private const double Scale = 1_000_000;

    // Below, the framework writes an exponent; above, a double no longer tells six decimals apart.
    private const double Least = 0.0001;
    private const double Most = 1_000_000_000;

    /// <summary>Writes a property.</summary>
    public static void Write(Utf8JsonWriter json, JsonEncodedText name, double value)
    {
        Span<byte> digits = stackalloc byte[24];
        json.WritePropertyName(name);
        if (TryFormat(value, digits, out var written))
        {
            json.WriteRawValue(digits[..written], skipInputValidation: true);
        }
        else
        {
            json.WriteNumberValue(value);
        }
    }

    /// <summary>Writes a number down where it has at most six decimals: the quotient is then the double nearest to them, whose shortest digits they are.</summary>
    internal static bool TryFormat(double value, Span<byte> digits, out int written)
    {
        written = 0;
        if (!(value is 0 or (>= Least and < Most)) || double.IsNegative(value))
        {
            return false;
        }

        var scaled = (long)Math.Round(value * Scale);
        if (scaled / Scale != value)
        {
            return false;
        }

        var (whole, fraction) = Math.DivRem(scaled, (long)Scale);
        whole.TryFormat(digits, out written, default, System.Globalization.CultureInfo.InvariantCulture);
        if (fraction != 0)
        {
            digits[written++] = (byte)'.';
            for (var unit = (long)Scale / 10; fraction != 0; unit /= 10)
            {
                digits[written++] = (byte)('0' + (fraction / unit));
                fraction %= unit;
            }
        }

        return true;
    }
}
