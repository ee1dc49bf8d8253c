using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Holds a statement of one target field that contradicts another field of the same translation.</summary>
/// <param name="Property">What is stated, in words: <c>colour</c>, <c>capacity</c>.</param>
/// <param name="First">The field that is held to be right: the one that comes first.</param>
/// <param name="FirstTarget">What it says.</param>
/// <param name="Second">The field that says otherwise.</param>
/// <param name="SecondTarget">What that one says.</param>
internal sealed record FieldConflict(string Property, SegmentFacts First, TextSpan FirstTarget, SegmentFacts Second, TextSpan SecondTarget);
