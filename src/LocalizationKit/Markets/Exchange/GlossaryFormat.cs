namespace LocalizationKit.Markets.Exchange;

/// <summary>Names the forms in which glossaries are exchanged.</summary>
internal enum GlossaryFormat
{
    /// <summary>The table of a market pack, tab-separated.</summary>
    Tsv,

    /// <summary>The same table, comma-separated (RFC 4180).</summary>
    Csv,

    /// <summary>TBX-Basic, version 3 (ISO 30042:2019), data categories as attributes.</summary>
    TbxDca,

    /// <summary>TBX-Basic, version 3 (ISO 30042:2019), data categories as elements of their own.</summary>
    TbxDct,

    /// <summary>UTX 1.11: a simple tab-separated table with a language header.</summary>
    Utx,
}
