using System.Globalization;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms;

/// <summary>Finds in a glossary what only shows when its texts are compared as the kit compares them. Gives warnings only.</summary>
internal sealed class GlossaryInspector
{
    private readonly IReadOnlyList<TermEntry> _entries;
    private readonly TermProfile _profile;
    private readonly FoldOptions _sourceOptions;
    private readonly LanguageTag? _target;
    private readonly PackProblems _problems = new();

    private GlossaryInspector(IReadOnlyList<TermEntry> entries, LanguageTag source, LanguageTag? target)
    {
        _entries = entries;
        _target = target;
        _profile = TermProfile.Of(target ?? LanguageTag.Undetermined);
        _sourceOptions = TermTexts.SourceOptions(source);
    }

    /// <summary>Looks at entries that hold together.</summary>
    /// <param name="entries">The entries of a glossary, or of a vertical and what is common to all.</param>
    /// <param name="source">The source language.</param>
    /// <param name="target">The target language; null when it is not known: the script of the renderings is not looked at then.</param>
    /// <returns>The warnings, by file and line.</returns>
    public static IReadOnlyList<MarketPackProblem> Inspect(IReadOnlyList<TermEntry> entries, LanguageTag source, LanguageTag? target)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(source);
        var inspector = new GlossaryInspector(entries, source, target);
        inspector.InspectTexts();
        inspector.InspectSameSources();
        return inspector._problems.ToList();
    }

    private void InspectTexts()
    {
        foreach (var entry in _entries)
        {
            InspectCues(entry);
            InspectForbidden(entry);
            foreach (var text in entry.Sources.Concat(entry.Targets).Concat(entry.Forbidden))
            {
                if (PlaceholderText.Recognizes(text))
                {
                    Warn("LK9108", entry, $"'{text}' looks like a place that was meant to be filled in.", "Write the term, or take the row out.");
                }
            }

            foreach (var source in entry.Sources.Where(s => Fold(s).Length == 0))
            {
                Warn("LK9110", entry, $"The source form '{source}' has no letter or digit to be found by.", "Write the words of the term.");
            }

            if (_target is not null && entry.Targets.FirstOrDefault(IsWrongScript) is { } wrong)
            {
                Warn("LK9111", entry, $"The rendering '{wrong}' is not in a script of {_target}.", "Put the rendering of this language in its place.");
            }
        }
    }

    private void InspectCues(TermEntry entry)
    {
        if (entry.RequiredCues.FirstOrDefault(c => entry.ExcludedCues.Any(x => c.Contains(x, StringComparison.OrdinalIgnoreCase))) is { } cue && entry.RequiredCues.Count == 1)
        {
            Warn("LK9110", entry, $"The cue '{cue}' is asked for and ruled out, so the row never holds.", "Take it out of one of the two.");
        }
    }

    // Found as the admitted rendering, it can never be found as the forbidden one; a glyph of the other hand (頭發) is looked for as written.
    private void InspectForbidden(TermEntry entry)
    {
        foreach (var forbidden in entry.Forbidden)
        {
            var folded = TextFolder.Fold(forbidden, FoldOptions.Squeeze).Text;
            if (folded.Length == 0 || entry.Targets.FirstOrDefault(t => TextFolder.Fold(t, FoldOptions.Squeeze).Text == folded) is { })
            {
                Warn("LK9110", entry, $"The forbidden '{forbidden}' is the same as an approved rendering but for letter case, width, blanks or hyphens, so it is never found.", "Take it out; these differences are not compared.");
            }
        }
    }

    private void InspectSameSources()
    {
        var bySource = new Dictionary<string, List<TermEntry>>(StringComparer.Ordinal);
        foreach (var entry in _entries)
        {
            foreach (var source in entry.Sources.Select(Fold).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal))
            {
                (bySource.TryGetValue(source, out var others) ? others : bySource[source] = []).Add(entry);
            }
        }

        foreach (var (source, entries) in bySource.Where(p => p.Value.Count > 1))
        {
            for (var i = 1; i < entries.Count; i++)
            {
                foreach (var earlier in entries.Take(i).Where(e => HoldTogether(e, entries[i])))
                {
                    Compare(source, earlier, entries[i]);
                }
            }
        }
    }

    private void Compare(string source, TermEntry first, TermEntry second)
    {
        string? one = Conflict(first, second), other = Conflict(second, first);
        if (one is not null && other is not null)
        {
            Warn("LK9105", second, $"Two rows send '{source}' round in a circle: {first.Location} forbids '{other}' and approves '{one}', this row the other way about.", "Decide for one of the two, or tell the rows apart by 'when'.");
        }
        else if ((one ?? other) is { } both)
        {
            Warn("LK9105", second, $"'{both}' is approved for '{source}' in one row and forbidden in another, {first.Location}.", "Decide for one of the two, or tell the rows apart by 'when'.");
        }
        else if (!first.Sources.Intersect(second.Sources, StringComparer.OrdinalIgnoreCase).Any())
        {
            Warn("LK9106", second, $"'{second.Sources[0]}' is the same source form as '{first.Sources[0]}' in {first.Location}: letter case, width and the two hands of Chinese are not compared.", "Join the two rows, or tell them apart by 'when'.");
        }
    }

    // What one row approves and the other forbids.
    private string? Conflict(TermEntry approving, TermEntry forbidding) =>
        approving.Targets.FirstOrDefault(t => forbidding.Forbidden.Any(f => TextFolder.Fold(f, _profile.Strict).Text == TextFolder.Fold(t, _profile.Strict).Text));

    private static bool HoldTogether(TermEntry first, TermEntry second) => !ReferenceEquals(first, second) &&
        (first.RequiredCues.Count + second.RequiredCues.Count == 0 || first.RequiredCues.Intersect(second.RequiredCues, StringComparer.Ordinal).Any()) &&
        !first.RequiredCues.Intersect(second.ExcludedCues, StringComparer.Ordinal).Any() && !second.RequiredCues.Intersect(first.ExcludedCues, StringComparer.Ordinal).Any();

    private bool IsWrongScript(string text)
    {
        var scripts = ScriptProfile.Of(text);
        return _target!.Language switch
        {
            "zh" or "yue" when _target.Script == "Hant" && text.Any(IsSimplified) => true,
            "zh" or "yue" => scripts[ScriptKind.Hangul] + scripts[ScriptKind.Thai] + scripts[ScriptKind.Katakana] + scripts[ScriptKind.Hiragana] > 0,
            "ja" => scripts[ScriptKind.Hangul] + scripts[ScriptKind.Thai] > 0,
            "ko" => scripts[ScriptKind.Thai] + scripts[ScriptKind.Katakana] + scripts[ScriptKind.Hiragana] > 0,
            "und" => false,
            "th" => scripts[ScriptKind.Han] + scripts[ScriptKind.Hangul] + scripts[ScriptKind.Katakana] + scripts[ScriptKind.Hiragana] > 0,
            _ => scripts[ScriptKind.Han] + scripts[ScriptKind.Hangul] + scripts[ScriptKind.Thai] + scripts[ScriptKind.Katakana] + scripts[ScriptKind.Hiragana] > 0,
        };
    }

    private static bool IsSimplified(char c) => ScriptVariants.Of(c) is { IsSimplified: true, IsUnique: true };

    private string Fold(string source) => string.Concat(TextFolder.Fold(source, _sourceOptions).Text.Where(char.IsLetterOrDigit));

    private void Warn(string checkId, TermEntry entry, string message, string remedy)
    {
        var colon = entry.Location?.LastIndexOf(':') ?? -1;
        var line = colon > 0 && int.TryParse(entry.Location.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        _problems.Warn(checkId, line > 0 ? entry.Location![..colon] : entry.Location ?? "", line, message, remedy);
    }
}
