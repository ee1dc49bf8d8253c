namespace LocalizationKit.Facts.Attributes;

/// <summary>Names the properties of a product that texts state in words.</summary>
internal enum AttributeFacet
{
    /// <summary>The colour.</summary>
    Colour,

    /// <summary>What the product is made of.</summary>
    Material,

    /// <summary>Whether it is for women or for men.</summary>
    Gender,

    /// <summary>Whether it is for babies, children or adults.</summary>
    Age,

    /// <summary>How long the sleeves are.</summary>
    Sleeve,

    /// <summary>Which country the text names.</summary>
    Place,

    /// <summary>Which city the text names.</summary>
    City,
}
