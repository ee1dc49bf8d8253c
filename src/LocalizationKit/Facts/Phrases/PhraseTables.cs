namespace LocalizationKit.Facts.Phrases;

/// <summary>Names the tables of words and phrases that are looked for in texts.</summary>
[Flags]
internal enum PhraseTables
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

    /// <summary>Facts such as a gift or a warranty.</summary>
    Concepts = 64,

    /// <summary>Hedges.</summary>
    Hedges = 128,

    /// <summary>Cues of negation.</summary>
    Polarity = 256,

    /// <summary>Colours, materials, users of the product.</summary>
    Attributes = 512,

    /// <summary>Not a table: phrases go on with further characters.</summary>
    Longer = 1024,
}
