using System.Text;

namespace JekyllNet.Cli.Tests;

/// <summary>Texts of tests as bytes: UTF-8, but for U+00FF, which stands for the byte FF that no UTF-8 holds.</summary>
internal static class Bytes
{
    public static byte[] Of(string text)
    {
        var bytes = new List<byte>();
        foreach (var part in text.Split('\xFF'))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(part));
            bytes.Add(0xFF);
        }

        return [.. bytes[..^1]];
    }
}
