using System.Text;

namespace LocalizationKit.Reporting.Markdown;

/// <summary>Puts blocks together up to a length; a block that does not fit is left out whole.</summary>
/// <param name="length">The greatest number of characters.</param>
internal sealed class MarkdownPage(int length)
{
    private readonly StringBuilder _text = new();

    /// <summary>Gets how many characters are left.</summary>
    public int Left => length - _text.Length;

    /// <summary>Adds a block, when it and what must still follow fit.</summary>
    /// <param name="block">The block, with its line ends.</param>
    /// <param name="reserve">The characters that must stay free.</param>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(string block, int reserve = 0)
    {
        if (block.Length + reserve > Left)
        {
            return false;
        }

        _text.Append(block);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
