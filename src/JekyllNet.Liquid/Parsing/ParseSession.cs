using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Statements;
using Statement = Fluid.Ast.Statement;

namespace JekyllNet.Liquid.Parsing;

/// <summary>One parse of one template.</summary>
internal sealed class ParseSession(LiquidOptions options, string source, string? name, int firstLine)
{
    private const int MaxDepth = 100;
    private readonly Tokenizer _tokenizer = new(source, firstLine);
    private readonly List<LiquidWarning> _warnings = [];
    private bool _trimNext;
    private int _depth;
    private int _line = firstLine;
    private int _column = 1;

    public LiquidOptions Options => options;

    public string? TemplateName => name;

    public TemplateFeatures Features { get; } = new();

    public LiquidTemplate Parse()
    {
        try
        {
            var body = new BlockBody.Builder();
            if (!ParseInto(body, out var tag, out _))
            {
                return new LiquidTemplate(name, body.Build(), _warnings, Features);
            }

            throw new LiquidSyntaxException(tag is "else" or "end" ? $"Unexpected outer '{tag}' tag" : $"Unknown tag '{tag}'");
        }
        catch (LiquidSyntaxException e)
        {
            e.Line ??= _line;
            e.Column ??= _column;
            e.Trace.Add(new LiquidTrace(name, e.Line.Value, e.Column.Value));
            throw;
        }
    }

    public BlockBody ParseBlockBody(TagSource block, out BlockBranch branch)
    {
        RenderBudget.EnsureStack();
        if (_depth >= MaxDepth)
        {
            throw new LiquidRenderException("Nesting too deep", "Liquid::StackLevelError");
        }

        _depth++;
        var body = new BlockBody.Builder();
        if (!ParseInto(body, out var tag, out var markup))
        {
            throw new LiquidSyntaxException($"'{block.TagName}' tag was never closed");
        }

        _depth--;
        branch = new BlockBranch(tag, markup, tag.StartsWith("end", StringComparison.Ordinal) && tag.AsSpan(3).SequenceEqual(block.TagName));
        return body.Build();
    }

    public string ReadRawBody(TagSource block)
    {
        var reader = new RawBodyReader($"end{block.TagName}");
        while (_tokenizer.TryNext(out var token))
        {
            if (reader.Take(source.AsSpan(token.Start, token.End - token.Start)))
            {
                return reader.Text;
            }
        }

        throw new LiquidSyntaxException($"'{block.TagName}' tag was never closed");
    }

    public T ParseByMode<T>(string markup, string context, TagSource tag, Func<string, T> strict, Func<string, T> lax)
    {
        if (options.ErrorMode == LiquidErrorMode.Lax)
        {
            return lax(markup);
        }

        try
        {
            return strict(markup);
        }
        catch (LiquidSyntaxException e)
        {
            e.Line = tag.Line;
            e.Column = tag.Column;
            e.MarkupContext = context;
            if (options.ErrorMode == LiquidErrorMode.Strict)
            {
                throw;
            }

            _warnings.Add(new LiquidWarning(e.Message, tag.Line, tag.Column, e.Description));
            return lax(markup);
        }
    }

    /// <returns>Whether an unregistered tag ended the body, rather than the template.</returns>
    private bool ParseInto(BlockBody.Builder body, out string tagName, out string markup)
    {
        (_line, _column) = (_tokenizer.Line, _tokenizer.Column);
        while (_tokenizer.TryNext(out var token))
        {
            (_line, _column) = (token.Line, token.Column);
            var text = source.AsSpan(token.Start, token.End - token.Start);
            if (token.Kind == TemplateTokenKind.Text)
            {
                body.AddText(_trimNext ? RubyString.LeftStrip(text.ToString()) : text.ToString(), token);
                _trimNext = false;
            }
            else
            {
                ApplyWhitespaceControl(text, body);
                if (token.Kind == TemplateTokenKind.Output)
                {
                    AddOutput(text, token, body);
                }
                else if (!AddTag(text, token, body, out tagName, out markup))
                {
                    return true;
                }
            }

            (_line, _column) = (_tokenizer.Line, _tokenizer.Column);
        }

        tagName = markup = "";
        return false;
    }

    private void ApplyWhitespaceControl(ReadOnlySpan<char> token, BlockBody.Builder body)
    {
        if (token.Length > 2 && token[2] == '-')
        {
            body.TrimEnd();
        }

        _trimNext = token.Length > 2 && token[^3] == '-';
    }

    private void AddOutput(ReadOnlySpan<char> text, TemplateToken token, BlockBody.Builder body)
    {
        if (text.Length < 4 || text[^2] != '}')
        {
            throw new LiquidSyntaxException($"Variable '{text}' was not properly terminated with regexp: /\\}}\\}}/");
        }

        var begin = text[2] == '-' ? 3 : 2;
        var end = text.Length - 2;
        end -= end > begin && text[end - 1] == '-' ? 1 : 0;
        var expression = new TagSource(this, "", "", token).ParseVariable(text[begin..end].ToString());
        body.Add(new OutputStatement(expression), token);
    }

    private bool AddTag(ReadOnlySpan<char> text, TemplateToken token, BlockBody.Builder body, out string tagName, out string markup)
    {
        if (!TryReadTag(text, out tagName, out markup))
        {
            throw new LiquidSyntaxException($"Tag '{text}' was not properly terminated with regexp: /\\%\\}}/");
        }

        if (!options.Tags.TryGet(tagName, out var create))
        {
            return false;
        }

        Features.AddTag(tagName);
        var statement = create(new TagSource(this, tagName, markup, token));
        body.Add(statement as LiquidStatement ?? new ForeignStatement(statement), token);
        return true;
    }

    private static bool TryReadTag(ReadOnlySpan<char> text, out string tagName, out string markup)
    {
        tagName = markup = "";
        if (text.Length < 5)
        {
            return false;
        }

        var begin = QuotedFragment.SkipSpace(text, text[2] == '-' ? 3 : 2);
        var nameEnd = QuotedFragment.SkipWord(text, begin);
        if (nameEnd == begin)
        {
            return false;
        }

        var markupStart = QuotedFragment.SkipSpace(text, nameEnd);
        var end = text.Length - 2;
        end -= end > markupStart && text[end - 1] == '-' ? 1 : 0;
        tagName = text[begin..nameEnd].ToString();
        markup = text[markupStart..end].ToString();
        return true;
    }
}
