using System.Buffers;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Attributes;

/// <summary>Finds words for colours, materials and users of a product in texts of one language. Immutable and safe to share.</summary>
internal sealed class AttributeLexicon
{
    private readonly EdgeIndex<AttributeForm> _words;
    private readonly bool _isSpaced;
    private readonly CharacterMap _folds;
    private readonly SearchValues<char> _listed;

    // What a thread has worked with once it works with again.
    [ThreadStatic]
    private static char[]? _folded;

    [ThreadStatic]
    private static List<AttributeMention>? _found;

    [ThreadStatic]
    private static List<AttributeMention>? _selected;

    /// <summary>Initializes a lexicon.</summary>
    /// <param name="words">The words by their folded form.</param>
    /// <param name="folds">Folds a text as the words are folded.</param>
    /// <param name="isSpaced">Whether words are set apart by blanks.</param>
    public AttributeLexicon(Dictionary<string, List<AttributeWord>> words, CharacterMap folds, bool isSpaced)
    {
        _isSpaced = isSpaced;
        _folds = folds;
        Forms = [.. words.SelectMany(p => p.Value.Select(w => new PhraseForm(PhraseGate.TableOf(w.Facet), p.Key, !isSpaced || w.IsEnding)))];
        _words = new EdgeIndex<AttributeForm>([.. words.Select(p => new AttributeForm(p.Key, [.. p.Value])).OrderByDescending(f => f.Text.Length)], static f => f.Text);
        _listed = SearchValues.Create([.. words.Where(p => p.Key.Length == 1 && p.Value.Exists(w => w.IsInList)).Select(p => p.Key[0])]);
    }

    /// <summary>Gets the words, the table of the property each names, and whether it may stand inside another one.</summary>
    public IReadOnlyList<PhraseForm> Forms { get; }

    /// <summary>Finds what a text names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Where words may begin.</param>
    /// <returns>The mentions by facet, then by place, without overlaps inside a facet.</returns>
    public AttributeMention[] Find(string text, ReadOnlySpan<PhrasePlace> places)
    {
        var (found, selected) = (_found ??= [], _selected ??= []);
        found.Clear();
        selected.Clear();
        var folded = _folds.Map(text, ref _folded);
        foreach (ref readonly var place in places)
        {
            if (place.MayHave(PhraseTables.Attributes))
            {
                AddAt(folded, place.Start, found);
            }
        }

        Select(found, selected);
        return selected.Count == 0 ? [] : [.. selected];
    }

    private void AddAt(ReadOnlySpan<char> text, int at, List<AttributeMention> found)
    {
        foreach (var form in _words.Find(text[at], at + 1 < text.Length ? text[at + 1] : '\0'))
        {
            if (!text[at..].StartsWith(form.Text))
            {
                continue;
            }

            var (start, end) = Reach(text, at, at + form.Text.Length);
            foreach (var word in form.Words)
            {
                if ((start == at || word.IsEnding) && (end == at + form.Text.Length || word.IsBeginning) && (!word.IsInList || IsListed(text, start, end)))
                {
                    found.Add(new AttributeMention(word.Facet, word.Families, start, end - start, word.IsDoubtful));
                }
            }
        }
    }

    // The word that a form is cut out of; it reaches beyond the form only where words are set apart.
    private (int Start, int End) Reach(ReadOnlySpan<char> text, int start, int end)
    {
        int first = start, last = end;
        while (_isSpaced && first > 0 && char.IsLetterOrDigit(text[first - 1]) && char.IsLetterOrDigit(text[start]))
        {
            first--;
        }

        while (_isSpaced && last < text.Length && char.IsLetterOrDigit(text[last]) && char.IsLetterOrDigit(text[end - 1]))
        {
            last++;
        }

        return (first, last);
    }

    // A chain of such characters stands for itself: 绿/橙/紫, 蓝紫; but not the 绿 of 红绿相间.
    private bool IsListed(ReadOnlySpan<char> text, int start, int end)
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
        if (found.Count > 1)
        {
            found.Sort(static (a, b) => a.Facet != b.Facet ? a.Facet - b.Facet : a.Length != b.Length ? b.Length - a.Length : a.Start - b.Start);
        }

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

        selected.RemoveAll(static m => m.Families == 0);
        if (selected.Count > 1)
        {
            selected.Sort(static (a, b) => a.Facet != b.Facet ? a.Facet - b.Facet : a.Start - b.Start);
        }
    }
}
