using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using LocalizationKit.Reporting;

namespace LocalizationKit.Tests.Reporting;

public sealed class ShortNumbersTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(49.68)]
    [InlineData(0.5032)]
    [InlineData(0.655763)]
    [InlineData(0.000001)]
    [InlineData(0.0001)]
    [InlineData(-12.5)]
    [InlineData(-0.0)]
    [InlineData(1e300)]
    [InlineData(0.1234567)]
    [InlineData(999999999.999999)]
    public void Write_Number_LooksAsTheFrameworkWritesIt(double value) => Assert.Equal(ByFramework(value), ByUs(value));

    [Property]
    public void Write_RoundedNumber_LooksAsTheFrameworkWritesIt(int scaled, byte decimals)
    {
        var value = Math.Round(scaled / 1_000_000.0, decimals % 7);

        Assert.Equal(ByFramework(value), ByUs(value));
    }

    private static string ByUs(double value) => Write(json => ShortNumbers.Write(json, JsonEncodedText.Encode("n"), value));

    private static string ByFramework(double value) => Write(json => json.WriteNumber("n", value));

    private static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
