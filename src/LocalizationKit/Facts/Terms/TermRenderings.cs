using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds where the admitted renderings of one term stand in a target.</summary>
internal sealed class TermRenderings
{
    private const int ShortText = 800;
    private const int ShortestWay = 300;
    private const double LongestWay = 0.08;

    private readonly TargetText _target;
    private List<TextSpan>? _loose;

    public TermRenderings(CompiledTerm term, TargetText target)
    {
        Term = term;
        _target = target;
        Admitted = term.FindAdmitted(target);
    }

    /// <summary>Gets the term.</summary>
    public CompiledTerm Term { get; }

    /// <summary>Gets or sets where forbidden renderings stand, whether or not admitted ones cover them.</summary>
    public List<TextSpan> Named { get; set; } = CompiledTerm.Nothing;

    /// <summary>Gets or sets where forbidden renderings stand by themselves.</summary>
    public List<TextSpan> Forbidden { get; set; } = CompiledTerm.Nothing;

    /// <summary>Gets or sets whether, though the term is missing, something speaks for it.</summary>
    public bool HasPartialEvidence { get; set; }

    /// <summary>Gets whether the target has the term neither rightly nor wrongly.</summary>
    public bool IsMissing => Admitted.Count + Forbidden.Count == 0;

    /// <summary>Gets the admitted renderings found so far.</summary>
    public List<TextSpan> Admitted { get; }

    /// <summary>Adds looser forms where nothing was found as written; in a long text only those about where the source has the term.</summary>
    /// <remarks>Parts of common words stand together somewhere in any long text, which says nothing about this occurrence.</remarks>
    public void AddNear(TextSpan source, int sourceLength)
    {
        if (Admitted.Count > 0)
        {
            return;
        }

        _loose ??= Term.FindLoosely(_target);
        var length = _target.Text.Length;
        var expected = (double)source.Start / sourceLength * length;
        var way = length <= ShortText ? length : Math.Max(ShortestWay, LongestWay * length);
        for (var i = FirstFrom(expected - way); i < _loose.Count && _loose[i].Start <= expected + way; i++)
        {
            Admitted.Add(_loose[i]);
        }
    }

    /// <summary>Drops looser forms that are nothing but a forbidden rendering: a "box for the blind" is no "blind box" in another order.</summary>
    /// <param name="forbidden">Where forbidden renderings of the term stand.</param>
    public void Except(List<TextSpan> forbidden)
    {
        if (_loose is not null && forbidden.Count > 0)
        {
            Admitted.RemoveAll(a => forbidden.Exists(f => f.Start <= a.Start && a.End <= f.End));
        }
    }

    private int FirstFrom(double start)
    {
        int low = 0, high = _loose!.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _loose[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
