namespace LocalizationKit.Facts.Spans;

/// <summary>Says how far a span goes from the place a reader looked at; the default value says that there is none.</summary>
internal readonly record struct SpanRead(int Length, string Key)
{
    public bool IsFound => Length > 0;
}
