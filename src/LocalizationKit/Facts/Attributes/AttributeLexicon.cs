using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Facts.Attributes;

/// <summary>Finds words for colours, materials and users of a product in texts of one language. Immutable and safe to share.</summary>
internal sealed class AttributeLexicon
{
    [ThreadStatic]
    private static List<TermHit>? _hits;

    [ThreadStatic]
    private static List<AttributeMention>? _found;

    [ThreadStatic]
    private static List<AttributeMention>? _selected;

    private readonly AttributeWord[][] _words;
    private readonly PatternIndex _automaton;
    private readonly bool _isSpaced;
    private readonly HashSet<char> _listed;

    /// <summary>Initializes a lexicon.</summary>
    /// <param name="words">The words by their folded form.</param>
    /// <param name="isSpaced">Whether words are set apart by blanks.</param>
    public AttributeLexicon(Dictionary<string, List<AttributeWord>> words, bool isSpaced)
    {
        _isSpaced = isSpaced;
        var forms = words.Keys.Order(StringComparer.Ordinal).ToList();
        Forms = [.. words.SelectMany(p => p.Value.Select(w => new PhraseForm(PhraseGate.TableOf(w.Facet), p.Key, !isSpaced || w.IsEnding)))];
        _words = [.. forms.Select(f => words[f].ToArray())];
        _automaton = PatternIndex.Build(forms);
        _listed = [];
        foreach (var (form, meanings) in words)
        {
            if (form.Length == 1 && meanings.Exists(w => w.IsInList))
            {
                _listed.Add(form[0]);
            }
        }
    }

    /// <summary>Gets the words, the table of the property each names, and whether it may stand inside another one.</summary>
    public IReadOnlyList<PhraseForm> Forms { get; }

    /// <summary>Finds what a text names.</summary>
    /// <param name="folded">The folded text; every character stands where it stands in the original.</param>
    /// <returns>The mentions by facet, then by place, without overlaps inside a facet.</returns>
    public IReadOnlyList<AttributeMention> Find(string folded)
    {
        // What a thread has worked with once it works with again.
        var (hits, found, selected) = (_hits ??= [], _found ??= [], _selected ??= []);
        hits.Clear();
        found.Clear();
        selected.Clear();
        _automaton.FindAll(folded, hits);
        foreach (var hit in hits)
        {
            foreach (var word in _words[hit.Pattern])
            {
                if (Reach(folded, hit, word) is var (start, end) && (!word.IsInList || IsListed(folded, start, end)))
                {
                    found.Add(new AttributeMention(word.Facet, word.Families, start, end - start, word.IsDoubtful));
                }
            }
        }

        Select(found, selected);
        return selected.Count == 0 ? [] : selected.ToArray();
    }

    // How far the word goes, endings included; null when the hit is cut out of another word.
    private (int Start, int End)? Reach(string text, TermHit hit, AttributeWord word)
    {
        int start = hit.Start, end = hit.End;
        if (!_isSpaced)
        {
            return (start, end);
        }

        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[hit.Start]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[hit.End - 1]))
        {
            end++;
        }

        return (start == hit.Start || word.IsEnding) && (end == hit.End || word.IsBeginning) ? (start, end) : null;
    }

    // A chain of such characters stands for itself: 绿/橙/紫, 蓝紫; but not the 绿 of 红绿相间.
    private bool IsListed(string text, int start, int end)
    {
        while (start > 0 && _listed.Contains(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && _listed.Contains(text[end]))
        {
            end++;
        }

        return (start == 0 || text[start - 1] is '深' or '浅' or '亮' or '暗' or '淡' or '或' or '和' || !char.IsLetterOrDigit(text[start - 1]))
            && (end == text.Length || text[end] is '或' or '和' || !char.IsLetterOrDigit(text[end]));
    }

    // A stem that may mean something else casts no doubt on the full word of the same concept.
    private static bool IsDoubtful(AttributeMention one, AttributeMention other) =>
        one.Families == other.Families ? one.IsDoubtful && other.IsDoubtful : one.IsDoubtful || other.IsDoubtful;

    private static int OwnerOf(AttributeMention mention, List<AttributeMention> selected)
    {
        for (var i = 0; i < selected.Count; i++)
        {
            if (selected[i].Facet == mention.Facet && selected[i].Start < mention.Start + mention.Length && mention.Start < selected[i].Start + selected[i].Length)
            {
                return i;
            }
        }

        return -1;
    }

    // The longest wins, among equals the leftmost; one form of several concepts has the families of all.
    private static void Select(List<AttributeMention> found, List<AttributeMention> selected)
    {
        found.Sort(static (a, b) => a.Facet != b.Facet ? a.Facet - b.Facet : a.Length != b.Length ? b.Length - a.Length : a.Start - b.Start);
        foreach (var mention in found)
        {
            var owner = OwnerOf(mention, selected);
            if (owner < 0)
            {
                selected.Add(mention);
            }
            else if (selected[owner] is var same && same.Start == mention.Start && same.Length == mention.Length && same.Families != 0)
            {
                selected[owner] = same with { Families = mention.Families == 0 ? 0 : same.Families | mention.Families, IsDoubtful = IsDoubtful(same, mention) };
            }
        }

        selected.RemoveAll(m => m.Families == 0);
        selected.Sort(static (a, b) => a.Facet != b.Facet ? a.Facet - b.Facet : a.Start - b.Start);
    }
}
