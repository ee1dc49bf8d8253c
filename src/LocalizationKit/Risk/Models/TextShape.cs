using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Risk.Models;

/// <summary>Counts the kinds of characters of a text in one pass.</summary>
internal record struct TextShape
{
    public int Unspaced { get; private set; }

    public int Digits { get; private set; }

    public int Words { get; private set; }

    public int Capitalised { get; private set; }

    public int Commas { get; private set; }

    public int Ends { get; private set; }

    public int Quotes { get; private set; }

    public int Brackets { get; private set; }

    public int Dashes { get; private set; }

    public int Exclamations { get; private set; }

    public int Others { get; private set; }

    public int CurlyQuotes { get; private set; }

    public int LatinLetters { get; private set; }

    /// <summary>Gets the greatest length between two marks; a letter of a script without blanks counts as three.</summary>
    public int LongestClause { get; private set; }

    public bool EndsWithMark { get; private set; }

    /// <summary>Counts a text.</summary>
    public static TextShape Of(string text)
    {
        var shape = new TextShape { EndsWithMark = text.Length > 0 && char.IsPunctuation(text[^1]) };
        var clause = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var isLetter = char.IsLetter(c);
            var isUnspaced = isLetter && TextUnitReader.IsUnspaced(c);
            if (isLetter && !isUnspaced)
            {
                shape.AddLetter(c, isFirst: !inWord);
                inWord = true;
                clause++;
                continue;
            }

            inWord = c is '\'' or '’' && inWord;
            clause += isUnspaced ? 3 : 1;
            shape.Unspaced += isUnspaced ? 1 : 0;
            if (!isLetter && shape.AddMark(c))
            {
                shape.LongestClause = Math.Max(shape.LongestClause, clause);
                clause = 0;
            }
        }

        shape.LongestClause = Math.Max(shape.LongestClause, clause);
        return shape;
    }

    private void AddLetter(char c, bool isFirst)
    {
        LatinLetters++;
        Words += isFirst ? 1 : 0;
        Capitalised += isFirst && char.IsUpper(c) ? 1 : 0;
    }

    // Returns whether the mark ends a clause.
    private bool AddMark(char c)
    {
        switch (c)
        {
            case ',' or '，' or '、' or ';' or '；' or ':' or '：': Commas++; return true;
            case '.' or '。' or '?' or '？' or '…': Ends++; return true;
            case '!' or '！': Exclamations++; return true;
            case '(' or ')' or '（' or '）' or '[' or ']' or '【' or '】': Brackets++; return true;
            case '-' or '–' or '—' or '~' or '～': Dashes++; return false;
            case '"' or '\'' or '《' or '》' or '『' or '』': Quotes++; return false;
            case '“' or '”' or '‘' or '’' or '「' or '」':
                Quotes++;
                CurlyQuotes++;
                return false;
            default:
                Digits += char.IsDigit(c) ? 1 : 0;
                Others += char.IsDigit(c) || char.IsWhiteSpace(c) ? 0 : 1;
                return c == '\n';
        }
    }
}
