using System.Globalization;
using System.Text;

namespace JekyllNet.Benchmarks;

/// <summary>Blog posts made up of a few words by a fixed rule: prose with spans, headings, lists, quotes, tables and code.</summary>
internal static class PostTexts
{
    private static readonly string[] Words =
    [
        "a", "site", "is", "built", "from", "texts", "and", "layouts", "which", "most", "people", "write", "by", "hand", "while",
        "others", "let", "tools", "do", "some", "of", "the", "work", "before", "reading", "it", "again", "with", "fresh", "eyes",
    ];

    public static string[] Create(int count)
    {
        var random = new Random(20240506);
        var posts = new string[count];
        for (var i = 0; i < count; i++)
        {
            posts[i] = Post(random);
        }

        return posts;
    }

    /// <summary>Posts one after the other until there are as many characters.</summary>
    public static string Long(int characters)
    {
        var posts = Create(200);
        var text = new StringBuilder(characters + 10000);
        for (var i = 0; text.Length < characters; i++)
        {
            text.Append(posts[i % posts.Length]).Append('\n');
        }

        return text.ToString();
    }

    private static string Post(Random random)
    {
        var text = new StringBuilder();
        for (var sections = random.Next(3, 8); sections > 0; sections--)
        {
            text.Append("## ").Append(Word(random)).Append(' ').Append(Word(random)).Append("\n\n");
            for (var blocks = random.Next(2, 6); blocks > 0; blocks--)
            {
                Block(random, text);
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Block(Random random, StringBuilder text)
    {
        switch (random.Next(12))
        {
            case 0 or 1:
                for (var i = random.Next(2, 6); i > 0; i--)
                {
                    text.Append("* ").Append(Sentence(random)).Append('\n');
                }

                break;
            case 2:
                for (var i = 1; i < 5; i++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{i}. {Sentence(random)}\n");
                }

                break;
            case 3:
                text.Append("> ").Append(Sentence(random)).Append("\n> ").Append(Sentence(random)).Append('\n');
                break;
            case 4:
                text.Append("```\n");
                for (var i = 0; i < 8; i++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"x = f({i}) # {Word(random)}\n");
                }

                text.Append("```\n");
                break;
            case 5:
                text.Append("| one | two | three |\n|-----|:---:|------:|\n");
                for (var i = 0; i < 5; i++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"| {Word(random)} | {Word(random)} | `{i}` |\n");
                }

                break;
            default:
                for (var i = random.Next(2, 7); i > 0; i--)
                {
                    text.Append(Sentence(random)).Append('\n');
                }

                break;
        }
    }

    private static string Sentence(Random random)
    {
        var words = new string[random.Next(6, 16)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Word(random);
        }

        for (var marks = random.Next(3); marks > 0; marks--)
        {
            ref var word = ref words[random.Next(words.Length)];
            word = random.Next(8) switch
            {
                0 => $"*{word}*",
                1 => $"**{word}**",
                2 => $"`{word}`",
                3 => $"[{word}](https://example.org/{word})",
                4 => $"\"{word}\"",
                5 => $"{word} --",
                6 => $"{word}'s",
                _ => $"{word}...",
            };
        }

        return string.Join(' ', words) + ".";
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];
}
