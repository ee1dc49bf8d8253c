namespace LocalizationKit.Mqm;

/// <summary>Grades how much a finding harms the reader, as in the MQM 2.0 severity levels.</summary>
/// <remarks>The penalty weights 0, 1, 5 and 25 are those of the MQM 2.0 linear model; see <see cref="SeverityWeights"/>.</remarks>
public enum Severity
{
    /// <summary>Worth knowing, no penalty.</summary>
    Neutral,

    /// <summary>Noticeable, but the reader is not misled.</summary>
    Minor,

    /// <summary>Misleads or confuses the reader; the listing needs a human before it is published.</summary>
    Major,

    /// <summary>Harms the buyer or the seller: a wrong price, a lost "not", an unlawful claim. Never published.</summary>
    Critical,
}
