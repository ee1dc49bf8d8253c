using System.Data.Common;

namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Reads rows of the ledger.</summary>
internal static class SqlRows
{
    /// <summary>The columns of a listing without its texts.</summary>
    public const string Columns = "seq, id, revision, state, hash, market, vertical, engine, verdict, quality, risk, error, decision, decided_by, reason, received_at, judged_at, decided_at, released_at";

    /// <summary>The columns of a listing with its texts.</summary>
    public const string TextColumns = Columns + ", record, corrected, result";

    public static StoredListing Listing(DbDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetInt32(2), StateNames.Parse(row.GetString(3)))
    {
        Hash = row.GetString(4),
        Market = Text(row, 5),
        Vertical = Text(row, 6),
        Engine = Text(row, 7),
        Verdict = Text(row, 8),
        Quality = Number(row, 9),
        Risk = Number(row, 10),
        Error = Text(row, 11),
        Decision = Text(row, 12),
        DecidedBy = Text(row, 13),
        Reason = Text(row, 14),
        ReceivedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(15)),
        JudgedAt = Time(row, 16),
        DecidedAt = Time(row, 17),
        ReleasedAt = Time(row, 18),
        Record = row.FieldCount > 19 ? Text(row, 19) : null,
        Corrected = row.FieldCount > 20 ? Text(row, 20) : null,
        Result = row.FieldCount > 21 ? Text(row, 21) : null,
    };

    public static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateTimeOffset? Time(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    public static double? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
