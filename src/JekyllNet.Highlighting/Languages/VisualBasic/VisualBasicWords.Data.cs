using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class VisualBasicWords
{
    public static readonly WordSet Keywords = WordSet.Of(
        """
        AddHandler Alias ByRef ByVal CBool CByte CChar CDate CDbl CDec CInt CLng CObj CSByte CShort CSng CStr CType
        CUInt CULng CUShort Call Case Catch Class Const Continue Declare Default Delegate Dim DirectCast Do Each Else
        ElseIf End EndIf Enum Erase Error Event Exit False Finally For Friend Function Get Global GoSub GoTo Handles If
        Implements Imports Inherits Interface Let Lib Loop Me Module MustInherit MustOverride MyBase MyClass Namespace
        Narrowing New Next Not NotInheritable NotOverridable Nothing Of On Operator Option Optional Overloads
        Overridable Overrides ParamArray Partial Private Property Protected Public RaiseEvent ReDim ReadOnly
        RemoveHandler Resume Return Select Set Shadows Shared Single Static Step Stop Structure Sub SyncLock Then Throw
        To True Try TryCast Using Wend When While Widening With WithEvents WriteOnly
        """);

    public static readonly WordSet Types = WordSet.Of(
        """
        Boolean Byte Char Date Decimal Double Integer Long Object SByte Short Single String UInteger ULong UShort
        Variant
        """);

    public static readonly WordSet Operators = WordSet.Of(
        """
        AddressOf And AndAlso As GetType In Is IsNot Like Mod Or OrElse TypeOf Xor
        """);

    public static readonly WordSet Builtins = WordSet.Of(
        """
        Console ConsoleColor
        """);
}
