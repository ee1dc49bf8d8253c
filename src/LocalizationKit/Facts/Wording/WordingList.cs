namespace LocalizationKit.Facts.Wording;

/// <summary>Names the tables of words and phrases that say something about style and audience; one file each below <c>wording/</c>.</summary>
internal enum WordingList
{
    /// <summary>Words that insult or disgust.</summary>
    Offensive,

    /// <summary>Phrases that set pale or thin bodies as the ideal.</summary>
    BodyImage,

    /// <summary>Promises that need a promise of the same kind in the source.</summary>
    Claim,

    /// <summary>Word-for-word renderings that nobody writes.</summary>
    Calque,

    /// <summary>The shouting of live-stream sellers.</summary>
    Hype,

    /// <summary>Words by which the reader is addressed.</summary>
    Register,

    /// <summary>Invitations to deal outside the platform.</summary>
    Contact,
}
