using LocalizationKit.Facts.Terms.Renderings;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds an entry with its renderings prepared on first use. Safe to share: two threads at worst prepare the same twice.</summary>
internal sealed class CompiledTerm
{
    /// <summary>An empty list, which nobody adds to.</summary>
    internal static readonly List<TextSpan> Nothing = [];

    private readonly TermProfile _profile;
    private Rendering[]? _admitted;
    private Rendering[]? _forbidden;
    private string[]? _miswritten;

    public CompiledTerm(TermEntry entry, TermOrigin origin, TermProfile profile)
    {
        Entry = entry;
        Origin = origin;
        _profile = profile;
        IsCaseSensitive = entry.IsCaseSensitive;
        HasForbidden = entry.Forbidden.Count > 0;
        HasCues = entry.RequiredCues.Count + entry.ExcludedCues.Count > 0;
    }

    /// <summary>Gets the entry. In a large glossary it lies far from everything else: what is asked of every term stands here beside it.</summary>
    public TermEntry Entry { get; }

    /// <summary>Gets who asks for the term.</summary>
    public TermOrigin Origin { get; }

    /// <summary>Gets whether the term and its renderings are met only as they are written.</summary>
    public bool IsCaseSensitive { get; }

    /// <summary>Gets whether any rendering is forbidden.</summary>
    public bool HasForbidden { get; }

    /// <summary>Gets whether words about the term decide if it is meant.</summary>
    public bool HasCues { get; }

    private Rendering[] Admitted => _admitted ??= [.. Entry.Targets.SelectMany(t => RenderingCompiler.Admitted(t, _profile))];

    // 頭發 for 頭髮: forbidden forms that folding cannot tell from an admitted one. Only their very characters are wrong.
    private string[] Miswritten => _miswritten ??= !HasForbidden
        ? []
        : [.. Entry.Forbidden.Where(f => RenderingCompiler.Admitted(f, _profile).Any(r => Array.Exists(Admitted, a => a.Folded == r.Folded)))];

    /// <summary>Finds the admitted renderings in a target as they are written, in text order.</summary>
    public List<TextSpan> FindAdmitted(TargetText target)
    {
        var found = new List<TextSpan>(1);
        if (IsCaseSensitive)
        {
            foreach (var text in Entry.Targets)
            {
                ExactSearch.Find(target.Text, text, found);
            }
        }
        else
        {
            foreach (var rendering in Admitted)
            {
                CharacterSearch.FindAdmitted(target.Loose, rendering, _profile.Inflection.PluralEndings, found);
            }
        }

        Sort(found);
        return found;
    }

    /// <summary>Finds inflected, interrupted and turned forms of the admitted renderings in a target, in text order.</summary>
    public List<TextSpan> FindLoosely(TargetText target)
    {
        var found = new List<TextSpan>();
        foreach (var rendering in IsCaseSensitive ? [] : Admitted)
        {
            if (rendering.Words is { } words)
            {
                WordSearch.Find(target, words, found);
            }
            else if (target.Profile.Language is "zh" or "yue")
            {
                ChineseSearch.Find(target.Loose, rendering, found);
            }
        }

        Sort(found);
        return found;
    }

    /// <summary>Returns whether a target has an admitted rendering in any form.</summary>
    public bool IsRendered(TargetText target) => FindAdmitted(target).Count > 0 || FindLoosely(target).Count > 0;

    /// <summary>Returns whether a target has the head word of an admitted rendering, which may then stand for the whole.</summary>
    public bool HasHead(TargetText target) => !IsCaseSensitive && Array.Exists(Admitted, r => HeadSearch.IsFound(target, r));

    /// <summary>Finds the forbidden renderings in a target, in text order, admitted ones not yet masked.</summary>
    public List<TextSpan> FindForbidden(TargetText target)
    {
        if (!HasForbidden)
        {
            return Nothing;
        }

        var found = new List<TextSpan>();
        foreach (var rendering in _forbidden ??= [.. Entry.Forbidden.Except(Miswritten, StringComparer.Ordinal).Select(f => RenderingCompiler.Forbidden(f, _profile)).OfType<Rendering>()])
        {
            CharacterSearch.FindForbidden(target.Strict, rendering, _profile.Inflection.PluralEndings, found);
        }

        found.Sort(static (a, b) => a.Start != b.Start ? a.Start - b.Start : b.Length - a.Length);
        return found;
    }

    private static void Sort(List<TextSpan> found)
    {
        if (found.Count > 1)
        {
            found.Sort(static (a, b) => a.Start - b.Start);
        }
    }

    /// <summary>Finds forbidden renderings that differ from an admitted one in nothing but characters that folding makes alike; nothing masks them.</summary>
    public List<TextSpan> FindMiswritten(TargetText target)
    {
        if (!HasForbidden)
        {
            return Nothing;
        }

        var found = new List<TextSpan>();
        foreach (var text in Miswritten)
        {
            if (!Entry.Targets.Contains(text, StringComparer.Ordinal))
            {
                ExactSearch.Find(target.Text, text, found);
            }
        }

        return found;
    }
}
