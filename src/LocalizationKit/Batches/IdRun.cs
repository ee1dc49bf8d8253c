namespace LocalizationKit.Batches;

/// <summary>Ids of a batch that count up by one while their lines go on in even steps.</summary>
/// <param name="Digits">How many digits the numbers have; zeros lead them where it takes some.</param>
/// <param name="First">The first number.</param>
/// <param name="Line">The line of the first number.</param>
/// <param name="Step">How many lines lie between two of them.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct IdRun(int Digits, long First, long Line, long Step, long Count)
{
    /// <summary>Returns whether the run begins at or before a number.</summary>
    public bool IsUpTo(int digits, long number) => Digits != digits ? Digits < digits : First <= number;

    /// <summary>Returns whether a number is one of the run.</summary>
    public bool Has(int digits, long number) => Digits == digits && number >= First && number - First < Count;

    /// <summary>Returns the line of a number of the run.</summary>
    public long LineOf(long number) => Line + ((number - First) * Step);

    /// <summary>Returns whether a number is the one behind the run, on the line where it belongs.</summary>
    public bool IsNext(int digits, long number, long line) => Digits == digits && number == First + Count && line == Line + (Count * Step);
}
