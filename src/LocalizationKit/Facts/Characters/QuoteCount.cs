namespace LocalizationKit.Facts.Characters;

/// <summary>Holds how many quotation marks of each form a text has.</summary>
/// <param name="Straight">Straight marks.</param>
/// <param name="Open">Raised marks that open in English and close in German.</param>
/// <param name="Close">Raised marks that close.</param>
/// <param name="Low">Low marks.</param>
/// <param name="Left">Guillemets to the left.</param>
/// <param name="Right">Guillemets to the right.</param>
/// <param name="Last">The place of the last mark; -1 when there is none.</param>
internal readonly record struct QuoteCount(int Straight, int Open, int Close, int Low, int Left, int Right, int Last)
{
    /// <summary>Gets the number of marks.</summary>
    public int Total => Straight + Open + Close + Low + Left + Right;

    /// <summary>Gets whether every opening mark has a closing one. German opens low and closes with the English opening mark, Swedish and Finnish close on both sides.</summary>
    public bool IsPaired => Straight % 2 == 0 && (Open + Close + Low) % 2 == 0 && (Left + Right) % 2 == 0;
}
