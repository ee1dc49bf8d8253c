using System.Runtime.InteropServices;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms.Mining;

/// <summary>Proposes terms from approved translations. Reads them twice, first every <see cref="Count"/>, then every <see cref="Pair"/>, in bounded memory.</summary>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class TermMiner
{
    private const int LongestExample = 60;

    private readonly LanguageTag _source;
    private readonly LanguageTag _target;
    private readonly MiningOptions _options;
    private readonly LossyCounter _sources;
    private readonly LossyCounter _targets;
    private readonly LossyCounter _pairs;
    private readonly Dictionary<ulong, int> _sourceNumbers = [];
    private readonly Dictionary<ulong, int> _targetNumbers = [];
    private readonly List<(string Text, string Example)> _sourceTexts = [];
    private readonly List<string> _targetTexts = [];
    private int _segments;

    /// <summary>Initializes a search.</summary>
    /// <param name="source">The source language.</param>
    /// <param name="target">The target language.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    public TermMiner(LanguageTag source, LanguageTag target, MiningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        _source = source;
        _target = target;
        _options = options ?? new MiningOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MinCount, 2);
        _sources = new LossyCounter(_options.Capacity);
        _targets = new LossyCounter(_options.Capacity);
        _pairs = new LossyCounter(_options.Capacity);
    }

    /// <summary>Counts the expressions of a segment: the first reading.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="target">The approved translation.</param>
    public void Count(string source, string target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        _segments++;
        foreach (var expression in Expressions.Of(source, _source))
        {
            _sources.Add(Key(expression));
        }

        foreach (var expression in Expressions.Of(target, _target))
        {
            _targets.Add(Key(expression));
        }
    }

    /// <summary>Pairs the frequent expressions of a segment: the second reading.</summary>
    /// <param name="id">The id of the record, for the example.</param>
    /// <param name="source">The source text.</param>
    /// <param name="target">The approved translation.</param>
    public void Pair(string id, string source, string target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var targets = new List<int>();
        foreach (var (text, key) in Frequent(Expressions.Of(target, _target), _targets))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_targetNumbers, key, out var exists);
            if (!exists)
            {
                number = _targetTexts.Count;
                _targetTexts.Add(text);
            }

            targets.Add(number);
        }

        foreach (var (text, key) in Frequent(Expressions.Of(source, _source), _sources))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_sourceNumbers, key, out var exists);
            if (!exists)
            {
                number = _sourceTexts.Count;
                _sourceTexts.Add((text, $"{id}: {Shorten(source)} = {Shorten(target)}"));
            }

            foreach (var other in targets)
            {
                _pairs.Add(((ulong)(uint)number << 32) | (uint)other);
            }
        }
    }

    /// <summary>Returns the candidates.</summary>
    /// <param name="isKnown">Tells which source expressions a glossary already has; null for none.</param>
    /// <returns>The candidates, the surest first.</returns>
    public IReadOnlyList<TermCandidate> Finish(Func<string, bool>? isKnown = null) => CandidateSelection.Select(Scored(), isKnown ?? (static _ => false));

    private IEnumerable<TermCandidate> Scored()
    {
        foreach (var (pair, both) in _pairs.Counts)
        {
            if (both < _options.MinCount)
            {
                continue;
            }

            var (text, example) = _sourceTexts[(int)(pair >> 32)];
            var (source, target) = (Key(text), Key(_targetTexts[(int)(uint)pair]));
            int first = Math.Max(_sources.Of(source), both), second = Math.Max(_targets.Of(target), both);
            var phi = Association.Phi(both, first, second, _segments);
            if (phi >= _options.MinPhi)
            {
                yield return new TermCandidate(text, _targetTexts[(int)(uint)pair], both, first, second, Association.LogLikelihood(both, first, second, _segments), phi, example);
            }
        }
    }

    private static ulong Key(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    private static string Shorten(string text) => (text.Length <= LongestExample ? text : text[..LongestExample] + "…").ReplaceLineEndings(" ").Replace('\t', ' ');

    private List<(string Text, ulong Key)> Frequent(HashSet<string> expressions, LossyCounter counts)
    {
        var frequent = new List<(string, ulong)>();
        foreach (var expression in expressions)
        {
            if (Key(expression) is var key && counts.Of(key) >= _options.MinCount)
            {
                frequent.Add((expression, key));
            }
        }

        return frequent;
    }
}
