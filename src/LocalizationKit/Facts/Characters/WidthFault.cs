using System.Text;

namespace LocalizationKit.Facts.Characters;

/// <summary>Holds characters in the width of the other writing system, and what should stand there.</summary>
internal readonly record struct WidthFault(int Start, int Length, string Mended)
{
    /// <summary>Writes the stretch from the first fault to the last with all of them mended.</summary>
    public static string Mend(string text, IReadOnlyList<WidthFault> faults)
    {
        var mended = new StringBuilder();
        var from = faults[0].Start;
        foreach (var fault in faults)
        {
            mended.Append(text, from, fault.Start - from).Append(fault.Mended);
            from = fault.Start + fault.Length;
        }

        return mended.ToString();
    }
}
