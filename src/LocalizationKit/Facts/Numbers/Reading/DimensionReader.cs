namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads dimensions: 30×40×50 cm is three measures; ×2 behind a measure is a count.</summary>
internal static class DimensionReader
{
    /// <summary>Reads at <paramref name="index"/>.</summary>
    /// <returns>How many numbers are used; 0 when there are no dimensions.</returns>
    public static int Read(QuantityScan scan, int index)
    {
        if (IsTimesBefore(scan, scan.Numerals[index]))
        {
            return ReadFactor(scan, index);
        }

        if (scan.At(index + 1) is not { } next || !MayGoOn(scan, scan.Numerals[index].End, next.Start))
        {
            return 0;
        }

        var members = new List<NumberReading>();
        for (var i = index; scan.At(i) is { } numeral; i++)
        {
            if (members.Count > 0 && !IsTimes(scan.Text, members[^1].End, numeral.Start, scan.Lexicon))
            {
                break;
            }

            members.Add(Member(scan, numeral));
            if (members.Count == 4)
            {
                break;
            }
        }

        if (members.Count < 2)
        {
            return ReadList(scan, index);
        }

        Emit(scan, members);
        return members.Count;
    }

    /// <summary>Says whether a letter before a number names a side: L30 x W40.</summary>
    public static bool IsSide(FoldedText text, int start)
    {
        if (text[start - 1] is not ('L' or 'W' or 'H' or 'D' or 'T' or 'B' or 'P') || text.IsSpacedLetter(start - 2) || text.IsDigit(start - 2))
        {
            return false;
        }

        var end = DigitNumeralReader.EndOfDigits(text, start);
        end = text[end] == '.' && text.IsDigit(end + 1) ? DigitNumeralReader.EndOfDigits(text, end + 1) : end;
        var before = text.IsSpace(start - 2) ? start - 3 : start - 2;
        var behind = text.IsSpace(end) ? end + 1 : end;
        return IsSign(text, before) || IsSign(text, behind);
    }

    private static bool IsSign(FoldedText text, int at) => text[at] is '×' or '*' || (text[at] is 'x' or 'X' && !text.IsSpacedLetter(at - 1) && (!text.IsSpacedLetter(at + 1) || text.IsDigit(at + 2)));

    // 150/180 cm and 104/108/112cm: the unit belongs to all.
    private static int ReadList(QuantityScan scan, int index)
    {
        var members = new List<NumberReading>();
        for (var i = index; scan.At(i) is { } numeral && (members.Count == 0 || (scan.Text[members[^1].End] == '/' && numeral.Start == members[^1].End + 1)); i++)
        {
            members.Add(Member(scan, numeral));
            if (members[^1].HasMark)
            {
                break;
            }
        }

        if (members.Count < 2 || members[^1] is not { Unit: not null, Kind: QuantityKind.Measure })
        {
            return 0;
        }

        Emit(scan, members);
        return members.Count;
    }

    // Whether a sign of multiplication, a side or a slash stands before the next number; units are read only then.
    private static bool MayGoOn(QuantityScan scan, int end, int start)
    {
        var text = scan.Text;
        if (text[start - 1] == '/')
        {
            return true;
        }

        var side = SideBefore(text, start, scan.Lexicon, end);
        var to = text.IsSpace(side - 1) ? side - 1 : side;
        return side < start || text[to - 1] is '×' or 'x' or 'X' or '*' or 'y' or 'Y';
    }

    private static NumberReading Member(QuantityScan scan, Numeral numeral)
    {
        var reading = new NumberReading(numeral);
        if (SuffixFinder.Find(scan.Text, numeral.End, scan.Lexicon, RoleSets.Unit | RoleSets.Count | RoleSets.Pack | RoleSets.Generic) is not { } suffix)
        {
            return reading;
        }

        var kind = suffix.Phrase.Role != Role.Unit ? QuantityKind.Count : suffix.Phrase.IsDuration ? QuantityKind.Duration : QuantityKind.Measure;
        return reading with { Kind = kind, Unit = suffix.Phrase.Role == Role.Unit ? suffix.Phrase.Key : null, End = suffix.End, HasMark = true, HasSuffix = true };
    }

    private static void Emit(QuantityScan scan, List<NumberReading> members)
    {
        var unitIndex = members.FindLastIndex(static m => m.Unit is not null);
        var unit = unitIndex < 0 ? default : members[unitIndex];
        var isPack = unitIndex >= 0 && members.Count == 2 && UnitTable.Dimension(unit.Unit) is not ("length" or "pixel" or "area");
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            if (member.HasMark || unitIndex < 0)
            {
                scan.Add(member);
            }
            else if (i > unitIndex || (isPack && member.Numeral.IsInteger))
            {
                // 200×230cm×2, 6g*3, 6 × 330 ml: what stands beside such a unit counts pieces.
                scan.Add(member with { Kind = QuantityKind.Count, HasMark = true, IsOptional = member.Value == 1 });
            }
            else
            {
                scan.Add(member with { Kind = unit.Kind, Unit = unit.Unit, HasMark = true });
            }
        }
    }

    private static int ReadFactor(QuantityScan scan, int index)
    {
        if (!SingleReader.TryRead(scan, index, out var reading))
        {
            return 1;
        }

        var isPlain = reading.Kind == QuantityKind.Number && reading.Numeral.IsInteger && reading.Value <= 100;
        scan.Add(isPlain ? reading with { Kind = QuantityKind.Count, HasMark = true, IsOptional = reading.Value == 1 } : reading);
        return 1;
    }

    // 枕套×2 and socks x3
    private static bool IsTimesBefore(QuantityScan scan, Numeral numeral)
    {
        var at = scan.Text.IsSpace(numeral.Start - 1) ? numeral.Start - 2 : numeral.Start - 1;
        return at >= scan.Consumed && (scan.Text[at] is '×' || (scan.Text[at] is 'x' or 'X' or '*' && !scan.Text.IsSpacedLetter(at - 1)));
    }

    // The place where 宽 or W begins before a number; the number itself when no side is named.
    private static int SideBefore(FoldedText text, int start, LanguageLexicon lexicon, int from)
    {
        var end = text.IsSpace(start - 1) || text[start - 1] == ':' ? start - 1 : start;
        foreach (var side in lexicon.Cues.EndingAt(text, end, RoleSets.Side))
        {
            if (side.Role == Role.Side && end - side.Form.Length >= from && PhraseTable.FitsBefore(text, side, end))
            {
                return end - side.Form.Length;
            }
        }

        return start;
    }

    private static bool IsTimes(FoldedText text, int end, int start, LanguageLexicon lexicon)
    {
        var from = text.IsSpace(end) ? end + 1 : end;
        var side = SideBefore(text, start, lexicon, from);
        var to = text.IsSpace(side - 1) && side > from ? side - 1 : side;
        if (to == from)
        {
            // 长30宽40高50厘米
            return side < start && FoldedText.IsUnspaced(text[side]);
        }

        return (to - from) switch
        {
            1 => text[from] is '×' or 'x' or 'X' or '*',
            2 => lexicon.Language == "en" && text.Folded.AsSpan(from, 2).Equals("by", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }
}
