using LocalizationKit.Facts.Terms;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Names;

/// <summary>Finds Chinese names that stand right behind their Latin form, as in ALPHA阿法, and have one character wrong in the target.</summary>
internal static class BilingualNames
{
    private const int ShortestLatin = 3;
    private const int HanLength = 2;

    /// <summary>Compares a Chinese source with a Chinese target.</summary>
    /// <param name="facts">The facts of the segment.</param>
    public static IEnumerable<NearMiss> Find(SegmentFacts facts)
    {
        if (facts.Source.Language.Language != "zh" || facts.Target.Language.Language is not ("zh" or "yue"))
        {
            yield break;
        }

        string source = facts.Source.Text, target = facts.Target.Text;
        foreach (var (start, length) in LatinWords.Find(source))
        {
            var at = target.IndexOf(source.Substring(start, length), StringComparison.OrdinalIgnoreCase);
            if (length >= ShortestLatin && char.IsUpper(source[start]) && at >= 0 && Differ(source, start + length, target, at + length))
            {
                var name = TextSpan.Of(source, start + length, HanLength);
                yield return new NearMiss(name, name.Text, TextSpan.Of(target, at + length, HanLength));
            }
        }
    }

    // Two words of the dictionary are no names: in USB充电 the cable is charged, not called so.
    private static bool Differ(string source, int from, string target, int to)
    {
        if (from + HanLength > source.Length || to + HanLength > target.Length)
        {
            return false;
        }

        Span<char> a = stackalloc char[HanLength], b = stackalloc char[HanLength];
        var wrong = 0;
        for (var i = 0; i < HanLength; i++)
        {
            a[i] = HanFolds.Fold(source[from + i]);
            b[i] = HanFolds.Fold(target[to + i]);
            if (!IsHan(a[i]) || !IsHan(b[i]))
            {
                return false;
            }

            wrong += a[i] == b[i] ? 0 : 1;
        }

        return wrong == 1 && !HanWords.IsWord(a) && !HanWords.IsWord(b);
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
