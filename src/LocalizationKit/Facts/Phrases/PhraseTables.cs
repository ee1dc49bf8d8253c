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

    /// <summary>Words for colours; what follows is in the order of the facets.</summary>
    Colours = 512,

    /// <summary>Words for materials.</summary>
    Materials = 1024,

    /// <summary>Words for women and men.</summary>
    Genders = 2048,

    /// <summary>Words for ages.</summary>
    Ages = 4096,

    /// <summary>Words for sleeves.</summary>
    Sleeves = 8192,

    /// <summary>Names of countries.</summary>
    Places = 16384,

    /// <summary>Names of cities.</summary>
    Cities = 32768,

    /// <summary>Colours, materials, users of the product and what else texts state of it.</summary>
    Attributes = Colours | Materials | Genders | Ages | Sleeves | Places | Cities,

    /// <summary>Words for the first of the facts such as a gift or a warranty; those for the others are the bits above it.</summary>
    FirstConcept = 65536,

    /// <summary>Words with which a quantity may begin: numbers, months, halves, half price.</summary>
    Quantities = 1UL << 62,

    /// <summary>Promises, of which hedges fall short.</summary>
    Promises = 1UL << 63,
}
