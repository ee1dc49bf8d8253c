namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Holds a size of a text whose system is known. Immutable.</summary>
/// <param name="Quantity">Where it stands.</param>
/// <param name="System">Whose size it is.</param>
/// <param name="Low">The size, or the smallest of a range.</param>
/// <param name="High">The greatest of a range; null when it is none.</param>
internal sealed record SizeMention(Quantity Quantity, SizeSystem System, decimal Low, decimal? High);
