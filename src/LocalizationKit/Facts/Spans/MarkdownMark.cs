namespace LocalizationKit.Facts.Spans;

/// <summary>Holds a piece of Markdown.</summary>
/// <param name="Kind">What it is, by the signs that make it: <c>**</c>, <c>__</c>, <c>~~</c>, <c>`</c>, <c>#</c>, <c>[]()</c>, <c>![]()</c>.</param>
/// <param name="Start">The index of the first UTF-16 code unit.</param>
/// <param name="Length">The number of code units.</param>
internal readonly record struct MarkdownMark(string Kind, int Start, int Length);
