using System.Text;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Delivery;

/// <summary>Writes each release as a file of its own. The name is the key, so a second attempt changes nothing; nobody ever sees half a file.</summary>
internal sealed class FolderPublisher(IOptions<KitOptions> options) : IPublisher
{
    private readonly string _folder = Path.GetFullPath(options.Value.FolderPublisher.Path ?? "");

    public string Name => "folder";

    public async Task PublishAsync(Release release, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(_folder);
            var final = Path.Combine(_folder, release.Key + ".json");
            var partial = Path.Combine(_folder, "." + release.Key + ".partial");
            await using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, 4096, FileOptions.Asynchronous))
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(release.Payload), cancellationToken);
                stream.Flush(flushToDisk: true);
            }

            File.Move(partial, final, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"The folder does not take the file ({exception.GetType().Name}).", exception);
        }
    }
}
