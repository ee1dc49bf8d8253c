using LocalizationKit.Worker;
using LocalizationKit.Worker.Keys;

return await WorkerHost.GuardAsync(async () =>
{
    var isKeysCommand = args is ["keys", ..];
    await using var app = WorkerHost.Build(isKeysCommand ? [] : args);
    if (isKeysCommand)
    {
        await WorkerHost.OpenLedgerAsync(app.Services);
        return await KeysCommand.RunAsync(args[1..], app.Services, Console.Out, Console.Error);
    }

    WorkerHost.ValidateSettings(app.Services);
    await WorkerHost.GuardListeningAsync(app.Services);
    await app.RunAsync();
    return 0;
});
