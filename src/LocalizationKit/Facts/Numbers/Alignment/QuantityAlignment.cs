using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Facts.Numbers.Sizes;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Pairs the quantities of both sides from the surest to the loosest reason, and judges what is left over.</summary>
internal sealed class QuantityAlignment
{
    private readonly List<Quantity> _source;
    private readonly List<Quantity> _target;
    private readonly List<Quantity> _excused;
    private readonly IReadOnlyList<Quantity> _allSource;
    private readonly IReadOnlyList<Quantity> _allTarget;
    private readonly TextFacts _sourceText;
    private readonly TextFacts _targetText;
    private readonly List<QuantityDifference> _differences = [];
    private readonly SegmentFacts _facts;
    private LooseNumbers? _sourceNumbers;
    private LooseNumbers? _targetNumbers;
    private QuantityAlignment(SegmentFacts facts, AlignmentLists lists)
    {
        _facts = facts;
        _sourceText = facts.Source;
        _targetText = facts.Target;
        _allSource = facts.Source.Quantities;
        _allTarget = facts.Target.Quantities;
        (_source, _target, _excused) = (lists.Source, lists.Target, lists.Excused);
        _source.AddRange(_allSource);
        _target.AddRange(_allTarget);
    }

    private bool IsDone => _source.Count == 0 && _target.Count == 0;

    private LooseNumbers SourceNumbers => _sourceNumbers ??= new LooseNumbers(_sourceText);

    private LooseNumbers TargetNumbers => _targetNumbers ??= new LooseNumbers(_targetText);

    /// <summary>Compares both sides.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="isProof">Whether the run proves a suggestion of another one, so that it needs none of its own.</param>
    public static List<QuantityDifference> Run(SegmentFacts facts, bool isProof = false)
    {
        var lists = AlignmentLists.Take();
        var differences = new QuantityAlignment(facts, lists).Run(isProof);
        AlignmentLists.Return(lists);
        return differences;
    }

    private List<QuantityDifference> Run(bool isProof)
    {
        Compare();
        return isProof || _differences.Count == 0 ? _differences
            : [.. _differences.OrderBy(d => d.Source?.Start ?? int.MaxValue).ThenBy(d => d.Target?.Start ?? int.MaxValue).Select(d => ExpectedText.Complete(d, _facts, _differences.Count == 1))];
    }

    private void Compare()
    {
        if (Conflicts.SwappedReduction(_allSource, _allTarget) is { } swapped)
        {
            _differences.Add(swapped);
        }

        if (PairWords.AsPieces(_sourceText, _targetText) is { } pieces)
        {
            Take(pieces);
        }

        if (LabelledValues.Swap(_facts) is { } exchanged)
        {
            _differences.Add(exchanged);
        }

        Offers();
        Sizes();
        Pair(Equivalence.IsSame);
        if (IsDone)
        {
            return;
        }

        Pair(static (s, t) => Equivalence.IsConverted(s, t, allowsMoney: false));
        if (CustomaryUnits.AreOfHongKong(_facts.Market))
        {
            // A source from the mainland may mean either catty where the goods are sold.
            Pair(static (s, t) => Equivalence.IsConverted(CustomaryUnits.InHongKong(s), t, allowsMoney: false));
        }

        PairConflicts();
        PairPrices();
        PairChanged(IsBalanced, isCertain: true);
        DropRepeated();
        PairLoose();
        if (IsDone)
        {
            return;
        }

        PairConflicts();
        PairSums();
        PairChanged(ChangedPairs.IsCertain, isCertain: true);
        DropPresent();
        PairChanged(ChangedPairs.IsLikely, isCertain: false);
        PairLastWords();
        PairExcused();
        AddSingles();
    }

    private void Offers()
    {
        if (OfferComparer.Compare(_sourceText, _targetText) is { } offer)
        {
            _source.RemoveAll(q => offer.Source.Covers(q));
            _target.RemoveAll(q => offer.Target.Covers(q) || (q.Kind is QuantityKind.Number or QuantityKind.Count && q.Value == offer.Source.Buy + offer.Source.Get));
            if (offer.Difference is { } difference)
            {
                _differences.Add(difference);
            }
        }

        if (OfferComparer.HalfAsFree(_sourceText, _targetText) is { } free)
        {
            Take(free);
        }
    }

    private void Sizes()
    {
        if (SizeComparer.Compare(_facts) is { } sizes)
        {
            _source.RemoveAll(sizes.Settled.Contains);
            _target.RemoveAll(sizes.Settled.Contains);
            _differences.AddRange(sizes.Differences);
        }
    }

    private void Take(QuantityDifference difference)
    {
        _differences.Add(difference);
        _source.Remove(difference.Source!);
        _target.Remove(difference.Target!);
    }

    // Greedy within a tier: equal reasons are interchangeable, so the first fit in text order is as good as any.
    private void Pair(Func<Quantity, Quantity, bool> fits)
    {
        for (var i = 0; i < _source.Count; i++)
        {
            var match = FirstFit(_source[i], fits);
            if (match >= 0)
            {
                _source.RemoveAt(i--);
                _target.RemoveAt(match);
            }
        }
    }

    private int FirstFit(Quantity source, Func<Quantity, Quantity, bool> fits)
    {
        var match = 0;
        while (match < _target.Count && !fits(source, _target[match]))
        {
            match++;
        }

        return match < _target.Count ? match : -1;
    }

    private void PairLoose()
    {
        for (var i = 0; i < _source.Count; i++)
        {
            var s = _source[i];
            var match = FirstFit(s, Equivalence.IsLoose);
            if (match < 0)
            {
                continue;
            }

            var target = _target[match];
            _source.RemoveAt(i--);
            _target.RemoveAt(match);
            if (Conflicts.LostSign(s, target, _allTarget) is { } kind)
            {
                _differences.Add(new QuantityDifference(kind, s, target) { IsUncertain = true });
            }
        }
    }

    // A second mention of what was paired, in the same or in converted form, is neither missing nor added.
    private void DropRepeated()
    {
        for (var i = 0; i < _source.Count; i++)
        {
            if (IsAnywhere(_source[i], _allTarget, isSource: true))
            {
                _excused.Add(_source[i]);
                _source.RemoveAt(i--);
            }
        }

        for (var i = 0; i < _target.Count; i++)
        {
            if (IsAnywhere(_target[i], _allSource, isSource: false))
            {
                _target.RemoveAt(i--);
            }
        }
    }

    private static bool IsAnywhere(Quantity quantity, IReadOnlyList<Quantity> others, bool isSource)
    {
        for (var i = 0; i < others.Count; i++)
        {
            var (s, t) = isSource ? (quantity, others[i]) : (others[i], quantity);
            if (Equivalence.IsSame(s, t) || Equivalence.IsConverted(s, t, allowsMoney: true))
            {
                return true;
            }
        }

        return false;
    }

    // The same figure with another sign or unit: ¥199 and $199, 5 kg and 5 lb.
    private void PairConflicts()
    {
        for (var i = 0; i < _source.Count; i++)
        {
            var s = _source[i];
            var match = FirstFit(s, static (a, b) => Conflicts.Kind(a, b) is not null);
            if (match < 0)
            {
                continue;
            }

            var target = _target[match];
            if (!(s.IsCurrencyImplied && _differences.Exists(static d => d.Source is { IsCurrencyImplied: true })))
            {
                // One question about the currency of a text is enough.
                _differences.Add(new QuantityDifference(Conflicts.Kind(s, target)!.Value, s, target));
            }

            _source.RemoveAt(i--);
            _target.RemoveAt(match);
        }
    }

    // 5'4" and 1.63 m, 1 kg 200 g and 1.2 kg are left to a human: two measures against one are never called changed.
    private void PairSums()
    {
        foreach (var dimension in new[] { "length", "mass", "time" })
        {
            var source = _source.FindAll(s => UnitTable.Dimension(s.Unit) == dimension);
            var target = _target.FindAll(t => UnitTable.Dimension(t.Unit) == dimension);
            if ((source.Count, target.Count) is (1, 2) or (2, 1))
            {
                _source.RemoveAll(source.Contains);
                _target.RemoveAll(target.Contains);
            }
        }
    }

    private void PairChanged(Func<Quantity, Quantity, bool> fits, bool isCertain)
    {
        if (MayPair(fits))
        {
            PairGroups(fits, isCertain);
        }
    }

    private void PairGroups(Func<Quantity, Quantity, bool> fits, bool isCertain)
    {
        foreach (var group in _source.GroupBy(ChangedPairs.Group).ToList())
        {
            var source = group.Where(s => _target.Exists(t => fits(s, t))).ToList();
            var target = _target.FindAll(t => source.Exists(s => fits(s, t)));
            if (source.Count == 0 || source.Count != target.Count || source.Count > 6 || !source.Zip(target).All(p => fits(p.First, p.Second)))
            {
                continue;
            }

            for (var i = 0; i < source.Count; i++)
            {
                _differences.Add(ChangedPairs.Difference(source[i], target[i], isCertain || source.Count <= 2));
                _source.Remove(source[i]);
                _target.Remove(target[i]);
            }
        }
    }

    private bool MayPair(Func<Quantity, Quantity, bool> fits)
    {
        for (var i = 0; i < _source.Count; i++)
        {
            if (FirstFit(_source[i], fits) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // Six cups and six saucers against twelve cups and six saucers: as many of a kind on both sides, so a repeated figure is no second mention.
    private bool IsBalanced(Quantity s, Quantity t)
    {
        if (!ChangedPairs.IsCertain(s, t) || s.Kind is not (QuantityKind.Count or QuantityKind.Money or QuantityKind.Percent or QuantityKind.Measure))
        {
            return false;
        }

        var group = ChangedPairs.Group(s);
        return group == ChangedPairs.Group(t) && _allSource.Count(q => ChangedPairs.Group(q) == group) == _allTarget.Count(q => ChangedPairs.Group(q) == group);
    }

    // One number word alone is left over on either side: one in six, one in seven.
    private void PairLastWords()
    {
        if (_source is [{ HasDigits: false, Value: > 2 } s] && _target is [{ HasDigits: false, Value: > 2 } t] && ChangedPairs.Group(s) == "number" && ChangedPairs.Group(t) == "number" && !_sourceText.Language.IsUnspaced && !_targetText.Language.IsUnspaced)
        {
            _differences.Add(ChangedPairs.Difference(s, t, isCertain: false));
            _source.Clear();
            _target.Clear();
        }
    }

    private void PairPrices()
    {
        List<(Quantity Source, Quantity Target)>? prices = null;
        for (var i = 0; i < _source.Count; i++)
        {
            var match = FirstFit(_source[i], MoneyConversion.IsPlausible);
            if (match >= 0)
            {
                (prices ??= []).Add((_source[i], _target[match]));
                _source.RemoveAt(i--);
                _target.RemoveAt(match);
            }
        }

        // Two prices converted at different rates: one of them is wrong.
        if (prices is not null && MoneyConversion.Outlier(prices) is var (s, wrong))
        {
            _differences.Add(new QuantityDifference(QuantityDifferenceKind.Changed, s, wrong) { IsUncertain = true });
        }
    }

    private void Excuse(Predicate<Quantity> isExcused)
    {
        _excused.AddRange(_source.FindAll(isExcused));
        _source.RemoveAll(isExcused);
    }

    // A target figure that nothing explains points at the one source quantity of its kind that was excused only because its figure is seen elsewhere.
    private void PairExcused()
    {
        foreach (var t in _target.FindAll(Presence.IsAccusable))
        {
            var candidates = _excused.FindAll(s => ChangedPairs.IsAlike(s, t));
            if (candidates.Count == 1 && _target.Count(other => Presence.IsAccusable(other) && ChangedPairs.IsAlike(candidates[0], other)) == 1)
            {
                _differences.Add(ChangedPairs.Difference(candidates[0], t, isCertain: true));
                _excused.Remove(candidates[0]);
                _target.Remove(t);
            }
        }
    }

    private void DropPresent()
    {
        Excuse(s => Presence.IsSeen(s, TargetNumbers, _targetText, _allTarget));
        _target.RemoveAll(t => Presence.IsSeen(t, SourceNumbers, _sourceText, _allSource));
    }

    private void AddSingles()
    {
        // Leftovers on both sides may belong together in a way that was not understood: then neither is accused loudly.
        var isOpen = _source.Exists(ChangedPairs.IsFirm) && _target.Exists(ChangedPairs.IsFirm);
        foreach (var s in _source.Where(Presence.IsAccusable))
        {
            _differences.Add(new QuantityDifference(QuantityDifferenceKind.Missing, s, null) { IsUncertain = isOpen || Presence.IsInOtherField(_facts, s, inTarget: true) });
        }

        foreach (var t in _target.Where(t => Presence.IsAccusable(t) || Presence.DualPartner(t, _allTarget, _targetText.Text) is not null))
        {
            if (Presence.DualPartner(t, _allTarget, _targetText.Text) is { } partner)
            {
                var source = _allSource.FirstOrDefault(s => Equivalence.IsSame(s, partner) || Equivalence.IsConverted(s, partner, allowsMoney: false));
                _differences.Add(new QuantityDifference(QuantityDifferenceKind.Conversion, source, t));
                continue;
            }

            _differences.Add(new QuantityDifference(QuantityDifferenceKind.Added, null, t) { IsUncertain = isOpen || Presence.IsInOtherField(_facts, t, inTarget: false) });
        }
    }
}
