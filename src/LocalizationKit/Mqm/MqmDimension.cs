namespace LocalizationKit.Mqm;

/// <summary>Names the seven dimensions of the MQM Core typology, and an eighth for trouble with inputs.</summary>
/// <remarks>The value is the first digit of a check id: <c>LK2001</c> belongs to <see cref="Accuracy"/>.</remarks>
public enum MqmDimension
{
    /// <summary>Terms that differ from the glossary.</summary>
    Terminology = 1,

    /// <summary>Content that differs between source and target.</summary>
    Accuracy = 2,

    /// <summary>Errors against the rules of the language itself.</summary>
    LinguisticConventions = 3,

    /// <summary>Text that is grammatical but unfit in tone or register.</summary>
    Style = 4,

    /// <summary>Errors against the formats of a locale.</summary>
    LocaleConventions = 5,

    /// <summary>Content that is unfit or unlawful for the audience.</summary>
    AudienceAppropriateness = 6,

    /// <summary>Broken markup, placeholders and lengths.</summary>
    DesignAndMarkup = 7,

    /// <summary>Not an error of translation: a record, a pack or a service that could not be used.</summary>
    Process = 9,
}
