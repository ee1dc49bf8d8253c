namespace LocalizationKit.Facts.Phrases;

/// <summary>Names the tables of words and phrases that are looked for in texts.</summary>
[Flags]
internal enum PhraseTables : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Words of style and audience.</summary>
    Wording = 1,

    /// <summary>Forms of address.</summary>
    Register = 2,

    /// <summary>Invitations to deal elsewhere.</summary>
    Contacts = 4,

    /// <summary>Names of messenger services.</summary>
    Messengers = 8,

    /// <summary>Words by which the law asks for an address.</summary>
    Duties = 16,

    /// <summary>What a language model says around its answer, anywhere in the text.</summary>
    Chatter = 32,

    /// <summary>Hedges.</summary>
    Hedges = 64,

    /// <summary>Cues of negation.</summary>
    Polarity = 128,

    /// <summary>Cues of negation that must be rendered.</summary>
    Negations = 256,

    /// <summary>Words for colours; the other properties of a product follow in the order of their facets.</summary>
    Colours = 512,

    /// <summary>Colours, materials, users of the product: one bit for each facet.</summary>
    Attributes = Colours * 127,

    /// <summary>Words for the first of the facts such as a gift or a warranty; the others follow.</summary>
    FirstConcept = Colours * 128,

    /// <summary>Facts such as a gift or a warranty: one bit for each, or for a few that share it.</summary>
    Concepts = FirstConcept * ((1UL << 40) - 1),

    /// <summary>Not a table: phrases go on with further characters.</summary>
    Longer = 1UL << 63,
}
