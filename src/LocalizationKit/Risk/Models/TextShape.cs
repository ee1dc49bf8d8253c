using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Risk.Models;

/// <summary>Counts the kinds of characters of a text in one pass.</summary>
internal readonly record struct TextShape
{
    public int Letters { get; private init; }

    public int Unspaced { get; private init; }

    public int Digits { get; private init; }

    public int Words { get; private init; }

    public int Capitalised { get; private init; }

    public int Commas { get; private init; }

    public int Ends { get; private init; }

    public int Quotes { get; private init; }

    public int Brackets { get; private init; }

    public int Dashes { get; private init; }

    public int Exclamations { get; private init; }

    public int Others { get; private init; }

    public int CurlyQuotes { get; private init; }

    public int LatinLetters { get; private init; }

    /// <summary>Gets the greatest number of characters between two marks.</summary>
    public int LongestClause { get; private init; }

    public bool EndsWithMark { get; private init; }

    /// <summary>Counts a text.</summary>
    public static TextShape Of(string text)
    {
        int letters = 0, unspaced = 0, digits = 0, words = 0, capitals = 0, commas = 0, ends = 0, quotes = 0, brackets = 0, dashes = 0, exclamations = 0, others = 0, curly = 0, latin = 0, longest = 0;
        var clause = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var isLetter = char.IsLetter(c);
            letters += isLetter ? 1 : 0;
            if (isLetter && !TextUnitReader.IsUnspaced(c))
            {
                latin++;
                words += inWord ? 0 : 1;
                capitals += !inWord && char.IsUpper(c) ? 1 : 0;
                inWord = true;
                clause++;
                continue;
            }

            inWord = c is '\'' or '’' && inWord;
            if (isLetter)
            {
                unspaced++;
                clause += 3;
                continue;
            }

            clause++;
            var isMark = true;
            switch (c)
            {
                case ',' or '，' or '、' or ';' or '；' or ':' or '：': commas++; break;
                case '.' or '。' or '?' or '？' or '…': ends++; break;
                case '!' or '！': exclamations++; break;
                case '“' or '”' or '‘' or '’' or '「' or '」': quotes++; curly++; isMark = false; break;
                case '"' or '\'' or '《' or '》' or '『' or '』': quotes++; isMark = false; break;
                case '(' or ')' or '（' or '）' or '[' or ']' or '【' or '】': brackets++; break;
                case '-' or '–' or '—' or '~' or '～': dashes++; isMark = false; break;
                default:
                    digits += char.IsDigit(c) ? 1 : 0;
                    others += char.IsDigit(c) || char.IsWhiteSpace(c) ? 0 : 1;
                    isMark = c == '\n';
                    break;
            }

            if (isMark)
            {
                longest = Math.Max(longest, clause);
                clause = 0;
            }
        }

        return new TextShape
        {
            Letters = letters,
            Unspaced = unspaced,
            Digits = digits,
            Words = words,
            Capitalised = capitals,
            Commas = commas,
            Ends = ends,
            Quotes = quotes,
            Brackets = brackets,
            Dashes = dashes,
            Exclamations = exclamations,
            Others = others,
            CurlyQuotes = curly,
            LatinLetters = latin,
            LongestClause = Math.Max(longest, clause),
            EndsWithMark = text.Length > 0 && char.IsPunctuation(text[^1]),
        };
    }
}
