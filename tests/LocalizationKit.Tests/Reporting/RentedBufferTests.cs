using System.Buffers;
using System.Text;
using LocalizationKit.Reporting;

namespace LocalizationKit.Tests.Reporting;

public sealed class RentedBufferTests
{
    [Fact]
    public void WrittenMemory_AfterGrowth_HoldsAllBytesInOrder()
    {
        var buffer = new RentedBuffer(4);
        var expected = new StringBuilder();
        for (var i = 0; i < 2_000; i++)
        {
            var text = $"{i}、";
            expected.Append(text);
            buffer.Write(Encoding.UTF8.GetBytes(text));
        }

        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(buffer.WrittenMemory.Span));
        Assert.Equal(buffer.WrittenMemory.Length, buffer.WrittenCount);
    }

    [Fact]
    public void Advance_BeyondTheRoom_IsRefused()
    {
        var buffer = new RentedBuffer(16);
        var room = buffer.GetSpan().Length;

        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(room + 1));
    }

    [Fact]
    public void Return_LeavesAnEmptyBufferThatCanBeFilledAgain()
    {
        var buffer = new RentedBuffer(16);
        buffer.Write("first"u8);
        buffer.Return();
        Assert.Equal(0, buffer.WrittenCount);

        buffer.Write("second"u8);
        Assert.Equal("second", Encoding.UTF8.GetString(buffer.WrittenMemory.Span));
    }
}
