using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Holds words of one side that nothing on the other side stands for.</summary>
/// <param name="Words">The words.</param>
/// <param name="Place">Where their counterpart would stand: between the counterparts of their neighbours, else the whole text.</param>
internal sealed record UncoveredWord(TextSpan Words, TextSpan Place);
