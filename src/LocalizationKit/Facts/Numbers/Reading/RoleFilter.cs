using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Tells by one character that no phrase of some roles begins, or ends, with it. Immutable and safe to share.</summary>
internal sealed class RoleFilter
{
    private const int ManyPhrases = 200;

    // Several characters share a place.
    private readonly ulong[] _roles;

    /// <summary>Initializes a filter.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="isOfEnds">Whether they are told by their last characters.</param>
    public RoleFilter(IReadOnlyList<Phrase> phrases, bool isOfEnds)
    {
        _roles = new ulong[phrases.Count > ManyPhrases ? 256 : 64];
        for (var i = 0; i < phrases.Count; i++)
        {
            var form = phrases[i].Form;
            _roles[PlaceOf(isOfEnds ? form[^1] : form[0])] |= RoleSets.Of(phrases[i].Role);
        }
    }

    /// <summary>Returns whether a phrase of one of these roles may have a character at its edge.</summary>
    public bool MayHave(char edge, ulong roles) => (_roles[PlaceOf(edge)] & roles) != 0;

    private int PlaceOf(char edge)
    {
        // What is equal without regard to case has one upper case.
        var c = CharacterCase.Upper(edge);
        return (c ^ (c >> 8)) & (_roles.Length - 1);
    }
}
