using System.Security.Cryptography;
using LocalizationKit.Data;

namespace LocalizationKit.Tests.Data;

public class ShortSha256Tests
{
    [Fact]
    public void HashesOfEveryLengthAreThoseOfTheFramework()
    {
        var data = new byte[300];
        new Random(7).NextBytes(data);
        for (var length = 0; length <= data.Length; length++)
        {
            var hash = new byte[ShortSha256.Size];
            ShortSha256.HashData(data.AsSpan(0, length), hash);
            Assert.Equal(SHA256.HashData(data.AsSpan(0, length)), hash);
        }
    }
}
