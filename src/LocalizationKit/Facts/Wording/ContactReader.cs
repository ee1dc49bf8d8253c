using System.Buffers;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Wording;

/// <summary>Finds what leads the buyer off the platform: telephone numbers, messenger accounts, e-mail addresses, invitations.</summary>
internal static class ContactReader
{
    private const int ShortestAccount = 5;
    private const int ShortestPhone = 7;
    private const int LongestPhone = 15;
    private const int LongestLink = 8;

    private static readonly string[] Messengers = Cues("messenger");
    private static readonly string[] Duties = Cues("duty");
    private static readonly SearchValues<string> MessengerTexts = SearchValues.Create(Messengers, StringComparison.Ordinal);
    private static readonly SearchValues<string> DutyTexts = SearchValues.Create(Duties, StringComparison.Ordinal);
    private static readonly string[] Phones = Cues("phone");

    /// <summary>Gets the names of messenger services.</summary>
    public static IReadOnlyList<string> MessengerForms => Messengers;

    /// <summary>Gets the words by which the law asks for an address.</summary>
    public static IReadOnlyList<string> DutyForms => Duties;

    /// <summary>Finds the first contact of a text; an address that the law asks for is none.</summary>
    public static TextSpan? Find(TextFacts facts)
    {
        var text = facts.Text;
        if (facts.MayHave(PhraseTables.Duties) && text.AsSpan().ContainsAny(DutyTexts))
        {
            return null;
        }

        return Email(facts) ?? (facts.MayHave(PhraseTables.Messengers) ? Account(text) : null) ?? Phone(facts) ?? Invitation(facts);
    }

    private static TextSpan? Email(TextFacts facts)
    {
        var span = facts.Profile.HasAscii('@') ? facts.Spans.FirstOrDefault(s => s.Kind == ProtectedSpanKind.Email) : null;
        return span?.ToTextSpan();
    }

    private static TextSpan? Invitation(TextFacts facts) => facts.MayHave(PhraseTables.Contacts) && WordingTable.OfContacts(facts.Language).Find(facts) is [var first, ..] ? first.Span : null;

    private static TextSpan? Account(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(MessengerTexts); at >= 0;)
        {
            var cue = Messengers.First(c => string.CompareOrdinal(text, at, c, 0, c.Length) == 0);
            var start = SkipLink(text, at + cue.Length);
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-' or '@' or '.'))
            {
                end++;
            }

            var account = text.AsSpan(start, end - start);
            if (start > at + cue.Length && account.Length >= ShortestAccount && account.ContainsAnyInRange('0', '9') && !IsJoined(text, at))
            {
                return TextSpan.Of(text, at, end - at);
            }

            var step = text.AsSpan(at + 1).IndexOfAny(MessengerTexts);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return null;
    }

    // A blank, a colon, "ID", 号: whatever may stand between the name of the service and that of the account.
    private static int SkipLink(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestLink && !char.IsAsciiLetterOrDigit(text[end]) && text[end] is not ('_' or '。' or '.' or ',' or '，'))
        {
            end++;
        }

        return end > start && end + 1 < text.Length && text.AsSpan(end).StartsWith("ID", StringComparison.OrdinalIgnoreCase) && end + 2 < text.Length && !char.IsAsciiLetterOrDigit(text[end + 2])
            ? SkipLink(text, end + 2)
            : end;
    }

    private static TextSpan? Phone(TextFacts facts)
    {
        if (!facts.Profile.HasAny(CharacterClasses.AsciiDigit))
        {
            return null;
        }

        var text = facts.Text;
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        while (at >= 0)
        {
            var end = at;
            var digits = 0;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '-' or ' ' or '(' or ')' or '.' && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || text[end + 1] is '('))))
            {
                digits += char.IsAsciiDigit(text[end]) ? 1 : 0;
                end++;
            }

            var number = text.AsSpan(at, end - at);
            if (digits is >= ShortestPhone and <= LongestPhone && !IsJoined(text, at) && !(end < text.Length && char.IsAsciiLetterOrDigit(text[end])) && IsPhone(text, at, number, digits))
            {
                return TextSpan.Of(text, at, number.TrimEnd(" .-(").Length);
            }

            var step = end < text.Length ? text.AsSpan(end).IndexOfAnyInRange('0', '9') : -1;
            at = step < 0 ? -1 : end + step;
        }

        return null;
    }

    private static bool IsPhone(string text, int at, ReadOnlySpan<char> number, int digits)
    {
        var isChineseMobile = digits == 11 && number.Length == 11 && number[0] == '1' && number[1] >= '3';
        var isInternational = at > 0 && text[at - 1] == '+' && digits >= 9;
        return isChineseMobile || isInternational || IsAnnounced(text, at);
    }

    private static bool IsAnnounced(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 24), at - Math.Max(0, at - 24)).TrimEnd(" :：.+(（#").ToString();
        return Phones.Any(c => before.EndsWith(c, StringComparison.Ordinal) && (before.Length == c.Length || !IsJoined(before, before.Length - c.Length)));
    }

    private static bool IsJoined(string text, int index) =>
        index > 0 && char.IsAsciiLetterOrDigit(text[index]) && (char.IsAsciiLetterOrDigit(text[index - 1]) || text[index - 1] is '_' or '/');

    private static string[] Cues(string kind) => EmbeddedData.Rows("contact-cues.tsv").Where(r => r[0] == kind).SelectMany(r => r[1].Split('|')).OrderByDescending(c => c.Length).ToArray();
}
