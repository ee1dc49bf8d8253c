using LocalizationKit.Hosting.Packs;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.TestSupport.Services;
using Microsoft.Extensions.Logging;

namespace LocalizationKit.Hosting.Tests.Packs;

/// <summary>Packs that change while the host runs.</summary>
public sealed class PackReloadTests
{
    private const string Manifest = """{"id":"ja-JP","extends":"ja-JP","version":"1"}""";

    [Fact]
    public async Task A_sound_pack_is_taken_up_and_a_broken_one_is_refused_loudly()
    {
        await using var host = new HostFixture();
        var pack = Directory.CreateDirectory(Path.Combine(host.Folder, "packs", "ja-JP")).FullName;
        await File.WriteAllTextAsync(Path.Combine(pack, "market.json"), Manifest);
        var terms = Path.Combine(pack, "fashion.tsv");
        await File.WriteAllTextAsync(terms, "source\ttarget\tforbidden\n云朵棉\tクラウドコットン\t\n");
        await host.StartAsync(("LocalizationKit:Packs:0", Path.Combine(host.Folder, "packs")));
        await host.SubmitAsync(Record("before"));
        await host.WaitForAsync("before", ListingState.Published);

        await File.WriteAllTextAsync(terms, "source\ttarget\tforbidden\n云朵棉\tふわふわ綿\tクラウドコットン\n");
        await HostFixture.UntilAsync(() => host.Logs.GetSnapshot().Any(r => r.Message.Contains("read again", StringComparison.Ordinal)), "the reload");
        await host.SubmitAsync(Record("after"));
        await host.WaitForAsync("after", ListingState.InReview, ListingState.Blocked);

        await File.WriteAllTextAsync(Path.Combine(pack, "market.json"), "{ this is no JSON");
        await HostFixture.UntilAsync(() => host.Get<IPipelineProvider>().LastError is not null, "the refusal");
        var refusal = Assert.Single(host.Logs.GetSnapshot(), r => r.Level == LogLevel.Error);
        Assert.Contains("market.json", refusal.Message, StringComparison.Ordinal);
        await host.SubmitAsync(Record("still"));
        await host.WaitForAsync("still", ListingState.InReview, ListingState.Blocked);

        await File.WriteAllTextAsync(Path.Combine(pack, "market.json"), Manifest);
        await HostFixture.UntilAsync(() => host.Get<IPipelineProvider>().LastError is null, "the recovery");
    }

    private static string Record(string id) => SampleListings.Record(id, "云朵棉T恤", "クラウドコットンTシャツ");
}
