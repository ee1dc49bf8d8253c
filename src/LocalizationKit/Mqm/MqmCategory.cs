namespace LocalizationKit.Mqm;

/// <summary>Places an error in the MQM typology: a dimension and an error type below it.</summary>
/// <param name="Dimension">The MQM Core dimension.</param>
/// <param name="Type">The error type as MQM spells it in its identifiers, e.g. <c>mistranslation</c>; empty for the dimension itself.</param>
public sealed record MqmCategory(MqmDimension Dimension, string Type)
{
    /// <summary>Wrong or inconsistent term.</summary>
    public static readonly MqmCategory Terminology = new(MqmDimension.Terminology, "wrong-term");

    /// <summary>One term, several renderings.</summary>
    public static readonly MqmCategory InconsistentTerminology = new(MqmDimension.Terminology, "inconsistent-use-of-terminology");

    /// <summary>Target content does not represent the source content.</summary>
    public static readonly MqmCategory Mistranslation = new(MqmDimension.Accuracy, "mistranslation");

    /// <summary>Content is missing.</summary>
    public static readonly MqmCategory Omission = new(MqmDimension.Accuracy, "omission");

    /// <summary>Content was added.</summary>
    public static readonly MqmCategory Addition = new(MqmDimension.Accuracy, "addition");

    /// <summary>Text was left in the source language.</summary>
    public static readonly MqmCategory Untranslated = new(MqmDimension.Accuracy, "untranslated");

    /// <summary>Text that must stay was changed.</summary>
    public static readonly MqmCategory DoNotTranslate = new(MqmDimension.Accuracy, "do-not-translate");

    /// <summary>Spelling, grammar and characters.</summary>
    public static readonly MqmCategory Spelling = new(MqmDimension.LinguisticConventions, "spelling");

    /// <summary>Grammar.</summary>
    public static readonly MqmCategory Grammar = new(MqmDimension.LinguisticConventions, "grammar");

    /// <summary>Punctuation.</summary>
    public static readonly MqmCategory Punctuation = new(MqmDimension.LinguisticConventions, "punctuation");

    /// <summary>Characters that cannot be read.</summary>
    public static readonly MqmCategory Unintelligible = new(MqmDimension.LinguisticConventions, "unintelligible");

    /// <summary>Politeness and formality.</summary>
    public static readonly MqmCategory Register = new(MqmDimension.Style, "register");

    /// <summary>Awkward or unidiomatic wording.</summary>
    public static readonly MqmCategory Awkward = new(MqmDimension.Style, "awkward-style");

    /// <summary>Number format.</summary>
    public static readonly MqmCategory NumberFormat = new(MqmDimension.LocaleConventions, "number-format");

    /// <summary>Currency format.</summary>
    public static readonly MqmCategory CurrencyFormat = new(MqmDimension.LocaleConventions, "currency-format");

    /// <summary>Measurement format.</summary>
    public static readonly MqmCategory MeasurementFormat = new(MqmDimension.LocaleConventions, "measurement-format");

    /// <summary>Date format.</summary>
    public static readonly MqmCategory DateFormat = new(MqmDimension.LocaleConventions, "date-format");

    /// <summary>Script, glyphs and regional words.</summary>
    public static readonly MqmCategory LocaleSpecificText = new(MqmDimension.LocaleConventions, "locale-specific-text");

    /// <summary>Claims that a market restricts by law.</summary>
    public static readonly MqmCategory LegalRequirements = new(MqmDimension.AudienceAppropriateness, "legal-requirements");

    /// <summary>Words and ideals that offend the audience.</summary>
    public static readonly MqmCategory Offensive = new(MqmDimension.AudienceAppropriateness, "culture-specific-reference");

    /// <summary>Markup tags and placeholders.</summary>
    public static readonly MqmCategory Markup = new(MqmDimension.DesignAndMarkup, "markup-tag");

    /// <summary>Length.</summary>
    public static readonly MqmCategory Length = new(MqmDimension.DesignAndMarkup, "length");

    /// <summary>Not a translation error.</summary>
    public static readonly MqmCategory Process = new(MqmDimension.Process, "process");

    /// <summary>Returns the category as written in results, e.g. <c>accuracy/mistranslation</c>.</summary>
    /// <returns>Lower-case kebab text.</returns>
    public override string ToString() => Type.Length == 0 ? DimensionName : $"{DimensionName}/{Type}";

    private string DimensionName => Dimension switch
    {
        MqmDimension.Terminology => "terminology",
        MqmDimension.Accuracy => "accuracy",
        MqmDimension.LinguisticConventions => "linguistic-conventions",
        MqmDimension.Style => "style",
        MqmDimension.LocaleConventions => "locale-conventions",
        MqmDimension.AudienceAppropriateness => "audience-appropriateness",
        MqmDimension.DesignAndMarkup => "design-and-markup",
        _ => "process",
    };
}
