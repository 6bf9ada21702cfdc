namespace JekyllNet.Tests.Building;

/// <summary>What Jekyll 4.4.1 writes for the entangled site.</summary>
internal static class EntangledOutput
{
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["2020/01/01/one.html"] = "[a|post|12]<p>one 87 0</p>\n\n\n",
        ["2020/01/02/two.html"] = "[b||34]<<table>\n  <tbody>\n    <tr>\n      <td>two two {{ site.posts[1].content</td>\n      <td>strip }} {{ seen }} {% increment seen %} {{ layout.mood }} 1 1 calm</td>\n    </tr>\n  </tbody>\n</table>\n>\n\n",
        ["2020/01/03/three.html"] = "[c|other|56]<p>three 199 87 191</p>\n\n",
        ["index.html"] = "[b|page|]<p>three 199 87 191</p>;<table>\n  <tbody>\n    <tr>\n      <td>two two {{ site.posts[1].content</td>\n      <td>strip }} {{ seen }} {% increment seen %} {{ layout.mood }} 1 1 calm</td>\n    </tr>\n  </tbody>\n</table>;<p>one 87 0</p>;296 2 -1 outer\n\n",
        ["notes/a.html"] = "[a|note|]<<table>\n  <tbody>\n    <tr>\n      <td>note &lt;p&gt;three 199 87 191&lt;/p&gt; -1 {% for post in site.posts %}{{ post.content</td>\n      <td>strip }};{% endfor %}{{ site.notes[0].output</td>\n      <td>size }} {{ seen }} {{ left }} {{ layout.mood }}</td>\n    </tr>\n  </tbody>\n</table>\n>\n\n",
        ["zz.html"] = "243 calm 243 2\n\n",
    };
}
