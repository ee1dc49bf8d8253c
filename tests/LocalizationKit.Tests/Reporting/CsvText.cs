using System.Text;

namespace LocalizationKit.Tests.Reporting;

/// <summary>Reads CSV by the letter of RFC 4180: the tests' own reader.</summary>
internal static class CsvText
{
    public static List<List<string>> Parse(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            row.Add(Cell(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.True(at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n', $"A row must end with CR LF; at {at} stands '{text[at..Math.Min(text.Length, at + 10)]}'.");
            at += 2;
            rows.Add(row);
            row = [];
        }

        return rows;
    }

    private static string Cell(string text, ref int at)
    {
        var cell = new StringBuilder();
        if (at >= text.Length || text[at] != '"')
        {
            while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            {
                Assert.NotEqual('"', text[at]);
                cell.Append(text[at++]);
            }

            return cell.ToString();
        }

        for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
        {
            at += text[at] == '"' ? 1 : 0;
            cell.Append(text[at]);
        }

        at++;
        return cell.ToString();
    }
}
