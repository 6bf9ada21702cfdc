using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class SwiftWords
{
    public static readonly WordSet Keywords = WordSet.Of(
        """
        autoreleasepool await break case catch consume continue default defer discard do each else fallthrough guard if in for repeat
        return switch throw try where while as dynamicType is new super self Self Type associativity async didSet get infix inout
        isolated left mutating none nonmutating operator override postfix precedence precedencegroup prefix rethrows right set throws
        unowned weak willSet
        """);

    public static readonly WordSet Declarations = WordSet.Of(
        """
        actor any associatedtype borrowing class consuming deinit distributed dynamic enum convenience extension fileprivate final
        func import indirect init internal lazy let macro nonisolated open optional package private protocol public required some
        static struct subscript typealias var
        """);

    public static readonly WordSet Constants = WordSet.Of("true false nil");

    public static readonly WordSet NeverCalled = WordSet.Of("if while for private internal unowned switch case");

    public static readonly WordSet Bindings = WordSet.Of("let var");
}
