using System.Globalization;
using JekyllNet.Kramdown.Html;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Writes entities in the form that the <c>entity_output</c> option asks for.</summary>
internal static class EntityWriter
{
    public static void Write(RenderContext context, Entity entity, string? original = null)
    {
        var form = context.Options.EntityOutput;
        var character = entity.Character;
        var special = character is "<" or ">" or "&" or "\"";
        if (form == EntityOutput.AsChar && character is not null && (!special || character == "\""))
        {
            context.Out.Write(character);
        }
        else if (form is EntityOutput.AsInput or EntityOutput.AsChar && original is not null)
        {
            context.Out.Write(original);
        }
        else if ((form == EntityOutput.Symbolic || special) && entity.Name is not null)
        {
            context.Out.Write('&');
            context.Out.Write(entity.Name);
            context.Out.Write(';');
        }
        else
        {
            context.Out.Write(string.Create(CultureInfo.InvariantCulture, $"&#{entity.CodePoint};"));
        }
    }

    public static void WriteNamed(RenderContext context, string name) => Write(context, EntityTable.Named(name));
}
