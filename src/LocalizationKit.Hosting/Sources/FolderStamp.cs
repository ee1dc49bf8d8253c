namespace LocalizationKit.Hosting.Sources;

/// <summary>Remembers how a file looked when it was last seen to change.</summary>
internal readonly record struct FolderStamp(long Length, DateTime ChangedAt, DateTimeOffset SeenAt);
