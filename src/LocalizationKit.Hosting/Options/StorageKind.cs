namespace LocalizationKit.Hosting.Options;

/// <summary>Names a kind of ledger that this host can keep.</summary>
/// <param name="Name">The value of <c>Storage:Kind</c>.</param>
internal sealed record StorageKind(string Name);
