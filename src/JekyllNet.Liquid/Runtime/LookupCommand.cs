namespace JekyllNet.Liquid.Runtime;

/// <summary>The names that are commands where a value has no such key.</summary>
internal enum LookupCommand : byte
{
    None,
    Size,
    First,
    Last,
}
