namespace LocalizationKit.Batches;

/// <summary>Names the properties that <see cref="ListingLine"/> reads, to notice one that is there twice.</summary>
[Flags]
internal enum KnownProperties
{
    None = 0,
    Id = 1,
    Market = 2,
    Vertical = 4,
    SourceLanguage = 8,
    TargetLanguage = 16,
    Source = 32,
    Target = 64,
    Fields = 128,
    FieldName = 256,
    FieldSource = 512,
    FieldTarget = 1024,
    OfField = FieldName | FieldSource | FieldTarget,
}
