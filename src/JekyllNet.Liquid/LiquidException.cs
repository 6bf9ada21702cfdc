using System.Globalization;
using System.Text;

namespace JekyllNet.Liquid;

/// <summary>Something wrong with a template, and where. <see cref="Message"/> is worded as Liquid 4.0.4 words it.</summary>
public abstract class LiquidException : Exception
{
    /// <summary>An error described by <paramref name="message"/>, without prefix or place.</summary>
    protected LiquidException(string message, Exception? inner = null)
        : base(message, inner) => Description = message;

    /// <summary>What is wrong, without Liquid's prefix and place.</summary>
    public string Description { get; }

    /// <summary>The line of the tag or output concerned, counted from the parse's first line; null where unknown.</summary>
    public int? Line { get; set; }

    /// <summary>The column of the tag or output concerned, counted from 1; null where unknown.</summary>
    public int? Column { get; set; }

    /// <summary>
    /// The template's name as the message shows it. Liquid leaves it out unless whoever included the template sets it,
    /// as Jekyll's <c>include</c> does.
    /// </summary>
    public string? TemplateName { get; set; }

    /// <summary>What the message ends in: the markup a strict parse refused, or <c>included </c> in Jekyll's includes.</summary>
    public string? MarkupContext { get; set; }

    /// <summary>The templates on the way to the error, innermost first, with the line each was at. Filled as the error rises.</summary>
    public IList<LiquidTrace> Trace { get; } = [];

    /// <summary>Whether Ruby would raise one of Liquid's own errors, so that the message carries a prefix and the place.</summary>
    public virtual bool IsLiquidError => true;

    /// <summary>The class of the error in Ruby, such as <c>Liquid::SyntaxError</c>.</summary>
    public abstract string RubyClass { get; }

    /// <summary>Liquid's <c>to_s</c>: prefix, place, description, markup.</summary>
    public override string Message
    {
        get
        {
            if (!IsLiquidError)
            {
                return Description;
            }

            var text = new StringBuilder(Prefix);
            if (Line is { } line)
            {
                text.Append(" (");
                if (TemplateName is not null)
                {
                    text.Append(TemplateName).Append(' ');
                }

                text.Append(CultureInfo.InvariantCulture, $"line {line})");
            }

            text.Append(": ").Append(Description);
            if (MarkupContext is not null)
            {
                text.Append(' ').Append(MarkupContext);
            }

            return text.ToString();
        }
    }

    private protected virtual string Prefix => "Liquid error";
}
