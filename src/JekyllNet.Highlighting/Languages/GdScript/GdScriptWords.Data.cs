using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words that mean something in GDScript.</summary>
internal static class GdScriptWords
{
    public static readonly WordSet Reserved = WordSet.Of("do switch case");
    public static readonly WordSet Pseudo = WordSet.Of("self false true PI TAU NAN INF");

    public static readonly WordSet Keywords = WordSet.Of(
        """
        and as break breakpoint class class_name const continue elif else enum export extends for func if in is master mastersync
        match not onready or pass puppet puppetsync remote remotesync return setget signal static tool var while
        """);

    public static readonly WordSet Builtins = WordSet.Of(
        """
        Color8 ColorN abs acos asin assert atan atan2 bytes2var ceil char clamp convert cos cosh db2linear decimals dectime deg2rad
        dict2inst ease exp floor fmod fposmod funcref hash inst2dict instance_from_id is_inf is_nan lerp linear2db load log max min
        nearest_po2 pow preload print print_stack printerr printraw prints printt rad2deg rand_range rand_seed randf randi
        randomize range round seed sign sin sinh sqrt stepify str str2var tan tanh type_exist typeof var2bytes var2str weakref
        yield
        """);

    public static readonly WordSet Types = WordSet.Of(
        """
        AABB Array Basis Color Dictionary NodePath Object Plane PoolByteArray PoolColorArray PoolIntArray PoolRealArray
        PoolStringArray PoolVector2Array PoolVector3Array Quat RID Rect2 String Transform Transform2D Vector2 Vector3 bool float
        int null
        """);
}
