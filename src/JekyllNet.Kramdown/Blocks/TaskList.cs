using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>GFM's check boxes at the start of list items.</summary>
internal static class TaskList
{
    private const string Open = "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />";
    private const string Done = "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" checked=\"checked\" />";

    public static void Mark(Element list)
    {
        var isTaskList = false;
        foreach (var item in list.Children)
        {
            if (item.ChildrenOrNone is not [{ Kind: ElementKind.Paragraph } first, ..] || first.ChildrenOrNone is not [var raw, ..])
            {
                continue;
            }

            isTaskList |= Replace(raw);
            if (isTaskList)
            {
                item.OwnAttributes.Set("class", "task-list-item");
            }
        }

        if (isTaskList)
        {
            list.OwnAttributes.Set("class", "task-list");
        }
    }

    private static bool Replace(Element raw)
    {
        var text = raw.TextSpan;
        var at = 0;
        while (at < text.Length && Chars.IsSpace(text[at]))
        {
            at++;
        }

        if (at + 3 >= text.Length || text[at] != '[' || text[at + 1] is not (' ' or 'x' or 'X') || text[at + 2] != ']' || !Chars.IsSpace(text[at + 3]))
        {
            return false;
        }

        var box = text[at + 1] == ' ' ? Open : Done;
        at += 4;
        while (at < text.Length && Chars.IsSpace(text[at]))
        {
            at++;
        }

        var map = new LineMap();
        map.Add(0, LineMap.ToDocument(raw.Map, raw.TextWindow.Start));
        map.Add(box.Length, LineMap.ToDocument(raw.Map, raw.TextWindow.Start + at));
        raw.SetText(string.Concat(box, text[at..]), map);
        return true;
    }
}
