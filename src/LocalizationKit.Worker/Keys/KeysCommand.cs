using System.Globalization;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Worker.Security;

namespace LocalizationKit.Worker.Keys;

/// <summary>The worker's own command: <c>keys add NAME --roles submit,review</c>, <c>keys list</c>, <c>keys revoke NAME</c>.</summary>
internal static class KeysCommand
{
    private const string Usage = "Usage: keys add NAME --roles submit,review,admin | keys list | keys revoke NAME";

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, IServiceProvider services, TextWriter output, TextWriter error)
    {
        var store = services.GetRequiredService<IKeyStore>();
        var ring = services.GetRequiredService<KeyRing>();
        switch (arguments)
        {
            case ["add", var name, "--roles" or "--role", var roles]:
                return await AddAsync(ring, name, roles.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), output, error);
            case ["list"]:
                foreach (var key in await store.ListKeysAsync(CancellationToken.None))
                {
                    await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{key.Name}\t{string.Join(',', key.Roles)}\t{key.CreatedAt:yyyy-MM-dd}\t{(key.RevokedAt is { } at ? $"revoked {at:yyyy-MM-dd}" : "holds")}"));
                }

                return 0;
            case ["revoke", var name]:
                if (await store.RevokeKeyAsync(name, CancellationToken.None))
                {
                    await output.WriteLineAsync($"The key '{name}' is revoked; running workers refuse it within five seconds.");
                    return 0;
                }

                await error.WriteLineAsync($"There is no key '{name}' that holds; 'keys list' shows them.");
                return 1;
            default:
                await error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static async Task<int> AddAsync(KeyRing ring, string name, IReadOnlyList<string> roles, TextWriter output, TextWriter error)
    {
        var unknown = roles.FirstOrDefault(r => !Roles.All.Contains(r, StringComparer.Ordinal));
        if (roles.Count == 0 || unknown is not null || name.Length > 100 || name.Any(char.IsControl))
        {
            await error.WriteLineAsync(unknown is null ? Usage : $"There is no role '{unknown}'; roles are {string.Join(", ", Roles.All)}.");
            return 2;
        }

        if (await ring.CreateAsync(name, roles, CancellationToken.None) is not { } secret)
        {
            await error.WriteLineAsync($"There is, or was, a key '{name}'; take another name.");
            return 1;
        }

        await output.WriteLineAsync(secret);
        await error.WriteLineAsync($"The key '{name}' ({string.Join(", ", roles)}) is shown once and kept nowhere; only its hash is.");
        return 0;
    }
}
