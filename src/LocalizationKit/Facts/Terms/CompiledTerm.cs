using LocalizationKit.Facts.Terms.Renderings;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds an entry with its renderings prepared on first use. Safe to share: two threads at worst prepare the same twice.</summary>
internal sealed class CompiledTerm
{
    private readonly TermProfile _profile;
    private Rendering[]? _admitted;
    private Rendering[]? _forbidden;

    public CompiledTerm(TermEntry entry, TermOrigin origin, TermProfile profile)
    {
        Entry = entry;
        Origin = origin;
        _profile = profile;
    }

    /// <summary>Gets the entry.</summary>
    public TermEntry Entry { get; }

    /// <summary>Gets who asks for the term.</summary>
    public TermOrigin Origin { get; }

    /// <summary>Finds the admitted renderings in a target, in text order.</summary>
    public IReadOnlyList<TextSpan> FindAdmitted(TargetText target)
    {
        var found = new List<TextSpan>();
        if (Entry.IsCaseSensitive)
        {
            foreach (var text in Entry.Targets)
            {
                ExactSearch.Find(target.Text, text, found);
            }

            return found;
        }

        var renderings = _admitted ??= [.. Entry.Targets.SelectMany(t => RenderingCompiler.Admitted(t, _profile))];
        foreach (var rendering in renderings)
        {
            CharacterSearch.FindAdmitted(target.Loose, rendering, found);
        }

        if (found.Count == 0)
        {
            FindLoosely(renderings, target, found);
        }

        found.Sort(static (a, b) => a.Start - b.Start);
        return found;
    }

    /// <summary>Finds the forbidden renderings in a target, in text order, admitted ones not yet masked.</summary>
    public IReadOnlyList<TextSpan> FindForbidden(TargetText target)
    {
        if (Entry.Forbidden.Count == 0)
        {
            return [];
        }

        var found = new List<TextSpan>();
        foreach (var rendering in _forbidden ??= [.. Entry.Forbidden.Select(f => RenderingCompiler.Forbidden(f, _profile)).OfType<Rendering>()])
        {
            CharacterSearch.FindForbidden(target.Strict, rendering, _profile.Inflection.PluralEndings, found);
        }

        found.Sort(static (a, b) => a.Start != b.Start ? a.Start - b.Start : b.Length - a.Length);
        return found;
    }

    private static void FindLoosely(Rendering[] renderings, TargetText target, List<TextSpan> found)
    {
        foreach (var rendering in renderings)
        {
            if (rendering.Words is { } words)
            {
                WordSearch.Find(target, words, found);
            }
            else if (target.Profile.Language is "zh" or "yue")
            {
                CharacterSearch.FindInterrupted(target.Loose, rendering, found);
            }
        }
    }
}
