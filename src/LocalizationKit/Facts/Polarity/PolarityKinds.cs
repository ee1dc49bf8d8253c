namespace LocalizationKit.Facts.Polarity;

/// <summary>Says what a cue denies, or which denial a word can answer.</summary>
[Flags]
internal enum PolarityKinds
{
    /// <summary>None: the word answers no denial of a short statement.</summary>
    None = 0,

    /// <summary>Something is lacking (不含, without); answered by sugar-free, sold separately, unscented.</summary>
    Lack = 1,

    /// <summary>Something must not, cannot or should not be done (请勿, 不适合); answered by avoid, keep away, only.</summary>
    Ban = 2,

    /// <summary>Something need not be done (无需, 免打孔); answered by stick-on, automatic, ready to use.</summary>
    Need = 4,

    /// <summary>Something does not happen to the product or because of it (不掉色, 不漏); answered by colourfast, resistant, stays.</summary>
    Keep = 8,

    /// <summary>A quantity is not exceeded (不超过); answered by up to, at most, below.</summary>
    Most = 16,

    /// <summary>A quantity is not fallen short of (不少于); answered by at least, from, or more.</summary>
    Least = 32,

    /// <summary>Something makes no difference (不限); answered by any, all, unlimited.</summary>
    Any = 64,

    /// <summary>Something is worked against (防滑), which other languages say with a negation (non-slip).</summary>
    Against = 128,

    /// <summary>What a product that does not fade must not be said to do: fades; words for it make sure that a <see cref="Keep"/> was lost.</summary>
    Fault = 256,

    /// <summary>Whatever is denied: a plain not.</summary>
    General = Lack | Ban | Need | Keep | Most | Least | Any,
}
