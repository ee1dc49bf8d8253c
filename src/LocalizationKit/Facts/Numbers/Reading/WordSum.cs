namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Adds up the parts of a number in words: two hundred (and) fifty thousand.</summary>
internal struct WordSum
{
    private decimal _total;
    private decimal _section;
    private decimal _current;
    private bool _isOpen;

    /// <summary>Gets the smallest number that may follow ten; null when none may.</summary>
    public int? TenJoinsFrom { get; init; }

    public readonly decimal Value => _total + _section + _current;

    public readonly bool IsEmpty => !_isOpen;

    /// <summary>Gets whether the last part was a full ten, so that "y" or "et" may join a unit: ciento treinta (y uno).</summary>
    public readonly bool EndsInTen => _current is >= 20 and < 100 && _current % 10 == 0;

    public bool HasMultiplier { get; private set; }

    /// <summary>Takes one more part.</summary>
    /// <returns>Whether the part can belong to the number; nothing changes otherwise.</returns>
    public bool TryTake(NumberWord word)
    {
        var fits = word.Role switch
        {
            NumberWordRole.Add => TryAdd(word.Value),
            NumberWordRole.Teen => TryTeen(),
            NumberWordRole.Times or NumberWordRole.TimesAlone => TryMultiply(word),
            _ => false,
        };
        _isOpen |= fits;
        return fits;
    }

    private bool TryAdd(decimal value)
    {
        // quatre-vingts is eighty, soixante-douze is seventy-two.
        if (_current == 4 && value == 20)
        {
            _current = 80;
            return true;
        }

        if (_current == 0)
        {
            // A smaller part only may follow 200 or 2000: "two hundred fifty", never "two hundred three hundred".
            var floor = Lowest(_section == 0 ? _total : _section);
            if (_isOpen && value >= floor)
            {
                return false;
            }

            Place(value);
            return true;
        }

        if (_current == 10 && value < 10 && value >= TenJoinsFrom)
        {
            return Add(value);
        }

        if (value >= Lowest(_current) || value == 0 || (_current < 20 && _current != 60 && _current != 80))
        {
            return _current is 60 or 80 && value is >= 10 and < 20 && Add(value);
        }

        return Add(value);
    }

    // seratus, doscientos and a compound such as zweitausend hold their hundreds and thousands already.
    private void Place(decimal value)
    {
        if (value >= 1000 && value % 1000 == 0)
        {
            _total += value;
        }
        else if (value >= 100 && value < 1000 && value % 100 == 0)
        {
            _section += value;
        }
        else
        {
            _current = value;
        }
    }

    private bool Add(decimal value)
    {
        _current += value;
        return true;
    }

    private bool TryTeen()
    {
        if (_current is < 2 or > 9)
        {
            return false;
        }

        _current += 10;
        return true;
    }

    private bool TryMultiply(NumberWord word)
    {
        var hasFactor = _current > 0 || (word.Value >= 1000 && _section > 0);
        if (!hasFactor && (word.Role == NumberWordRole.Times || _isOpen) && !(word.Value < 1000 && _isOpen && word.Role == NumberWordRole.TimesAlone && (_total > 0 || _section > word.Value)))
        {
            return false;
        }

        if (!Bounds.Allow(Value, word.Value))
        {
            return false;
        }

        if (word.Value < 1000)
        {
            _section += (_current == 0 ? 1 : _current) * word.Value;
        }
        else
        {
            var factor = _section + _current;
            _total += (factor == 0 ? 1 : factor) * word.Value;
            _section = 0;
        }

        _current = 0;
        HasMultiplier = true;
        return true;
    }

    // The place of the lowest digit that is not zero: 250 -> 10, 200 -> 100.
    private static decimal Lowest(decimal value)
    {
        var place = 1m;
        while (value > 0 && value % (place * 10) == 0)
        {
            place *= 10;
        }

        return value == 0 ? decimal.MaxValue : place;
    }
}
