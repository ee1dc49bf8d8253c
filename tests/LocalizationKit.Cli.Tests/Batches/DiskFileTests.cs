using System.IO.Pipes;
using LocalizationKit.Cli.Batches;
using Microsoft.Win32.SafeHandles;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class DiskFileTests
{
    [Fact]
    public async Task Of_AFile_GivesItsBytesWithoutWaiting()
    {
        var path = Path.GetTempFileName();
        try
        {
            var content = Enumerable.Range(0, 10_000).Select(i => (byte)i).ToArray();
            await File.WriteAllBytesAsync(path, content, CancellationToken.None);
            var file = File.OpenRead(path);
            await using (var stream = DiskFile.Of(file))
            {
                var buffer = new byte[content.Length + 1];
                var reading = stream.ReadAsync(buffer, CancellationToken.None);

                Assert.True(reading.IsCompleted);
                Assert.Equal(content, buffer[..await reading]);
                Assert.Equal(0, await stream.ReadAsync(buffer, CancellationToken.None));
            }

            Assert.False(file.CanRead);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Of_APipe_IsThePipe()
    {
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        using var handle = new SafeFileHandle(pipe.SafePipeHandle.DangerousGetHandle(), ownsHandle: false);
        using var file = new FileStream(handle, FileAccess.Read, bufferSize: 0);

        Assert.Same(file, DiskFile.Of(file));
    }
}
