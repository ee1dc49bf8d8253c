using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Numbers units and counts the texts they stand in.</summary>
internal sealed class UnitVocabulary
{
    private readonly Dictionary<uint, int> _numbers = [];
    private readonly List<uint> _keys = [];
    private readonly List<int> _texts = [];
    private readonly List<int> _last = [];
    private int _current;

    /// <summary>Gets the number of different units.</summary>
    public int Count => _keys.Count;

    /// <summary>Adds the units of a text.</summary>
    /// <returns>Their numbers, in text order.</returns>
    public int[] Add(IReadOnlyList<TextUnit> units)
    {
        _current++;
        var numbers = new int[units.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, units[i].Key, out var exists);
            if (!exists)
            {
                number = _keys.Count;
                _keys.Add(units[i].Key);
                _texts.Add(0);
                _last.Add(0);
            }

            numbers[i] = number;
            _texts[number] += _last[number] == _current ? 0 : 1;
            _last[number] = _current;
        }

        return numbers;
    }

    /// <summary>Returns how many texts a unit stands in.</summary>
    public int TextsOf(int number) => _texts[number];

    /// <summary>Returns the key of a unit.</summary>
    public uint KeyOf(int number) => _keys[number];
}
