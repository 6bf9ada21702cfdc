namespace JekyllNet.IO.Destination;

/// <summary>What stands at a path, links not followed.</summary>
internal enum EntryKind
{
    Missing,
    File,
    Directory,
    Link,
}
