using System.Text;
using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Lets a table in UTF-16 pass as UTF-8, and back.</summary>
internal static class WideTable
{
    /// <summary>Gives the content in UTF-8 when it is UTF-16.</summary>
    public static Stream Narrow(Stream content, BatchShape shape) =>
        shape.IsWide ? Encoding.CreateTranscodingStream(content, Encoding.GetEncoding(shape.Encoding!), Encoding.UTF8, leaveOpen: true) : content;

    /// <summary>Writes a batch again in its own encoding.</summary>
    public static async Task<int> RewriteAsync(ITargetRewriter rewriter, BatchShape shape, Stream content, Stream output, TargetEdits targets, CancellationToken cancellationToken)
    {
        if (!shape.IsWide)
        {
            return await rewriter.RewriteAsync(content, output, targets, cancellationToken);
        }

        await using var wide = Encoding.CreateTranscodingStream(output, Encoding.GetEncoding(shape.Encoding!), Encoding.UTF8, leaveOpen: true);
        return await rewriter.RewriteAsync(Narrow(content, shape), wide, targets, cancellationToken);
    }
}
