using FsCheck.Xunit;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Tests.Facts.Phrases;

public sealed class PhraseListTests
{
    [Property(MaxTest = 200)]
    public void Phrases_come_back_levelled_each_once_with_all_their_tables((string? Form, bool IsInner, byte Table)[] rows)
    {
        var forms = rows.Where(static r => r.Form is { Length: > 0 and < 120 }).Select(static r => new PhraseForm((PhraseTables)(1UL << (r.Table % 64)), r.Form!, r.IsInner)).ToList();
        var expected = forms.GroupBy(static f => (Levelled(f.Form), f.IsInner)).ToDictionary(static g => g.Key, static g => g.Aggregate(PhraseTables.None, static (all, f) => all | f.Table));

        var list = new PhraseList(PhraseList.Write(forms));
        var behind = 0;
        var read = new Dictionary<(string, bool), PhraseTables>();
        foreach (var phrase in list)
        {
            read.Add((phrase.Letters.ToString(), phrase.IsInner), phrase.Tables);
            behind += Math.Max(0, phrase.Letters.Length - WordStarts.Depth);
        }

        Assert.Equal(expected, read);
        Assert.Equal((read.Count, behind), (list.Count, list.LettersBehind));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("abc")]
    [InlineData("abcd")]
    [InlineData("abcdef")]
    public void Levelled_letters_are_packed_as_those_of_a_text(string letters) =>
        Assert.Equal(WordStarts.Pack(letters), WordStarts.PackLevelledStart(letters));

    [Fact]
    public void A_phrase_too_long_for_the_image_is_refused() =>
        Assert.Throws<InvalidOperationException>(static () => PhraseList.Write([new PhraseForm(PhraseTables.Wording, new string('a', 128), false)]));

    [Fact]
    public void Phrases_stay_one_list_up_to_the_last() =>
        Assert.Equal(["a", "ab", "b"], Letters(PhraseList.Write([new(PhraseTables.Wording, "B", false), new(PhraseTables.Wording, "ab", false), new(PhraseTables.Hedges, "A", false)])));

    private static List<string> Letters(byte[] image)
    {
        var letters = new List<string>();
        foreach (var phrase in new PhraseList(image))
        {
            letters.Add(phrase.Letters.ToString());
        }

        return letters;
    }

    private static string Levelled(string form) => string.Concat(form.Select(PhraseFold.Of));
}
