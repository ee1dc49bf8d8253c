using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Attributes;

/// <summary>Holds a property that the target names otherwise than the source.</summary>
/// <param name="Facet">The property.</param>
/// <param name="Source">What the source says.</param>
/// <param name="Target">What the target says.</param>
internal sealed record AttributeDifference(AttributeFacet Facet, TextSpan Source, TextSpan Target)
{
    /// <summary>Gets the property in words.</summary>
    public string Name => NameOf(Facet);

    /// <summary>Returns a property in words.</summary>
    public static string NameOf(AttributeFacet facet) => facet switch
    {
        AttributeFacet.Colour => "colour",
        AttributeFacet.Material => "material",
        AttributeFacet.Gender => "gender",
        AttributeFacet.Sleeve => "sleeve length",
        AttributeFacet.Place => "country",
        AttributeFacet.City => "city",
        _ => "age group",
    };
}
