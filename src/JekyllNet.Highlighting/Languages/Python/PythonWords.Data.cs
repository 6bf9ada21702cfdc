using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class PythonWords
{
    public static readonly WordSet Operators = WordSet.Of("in is and or not");

    public static readonly WordSet Keywords = WordSet.Of(
        """
        as assert async await break continue del elif else except exec finally for from global if import lambda
        nonlocal pass print raise return try while with yield
        """);

    public static readonly WordSet Builtins = WordSet.Of(
        """
        __import__ abs aiter all anext any apply ascii basestring bin bool breakpoint buffer bytearray bytes callable chr
        classmethod cmp coerce compile complex delattr dict dir divmod enumerate eval exec execfile exit file filter float
        format frozenset getattr globals hasattr hash help hex id input int intern isinstance issubclass iter len list locals
        long map max memoryview min next object oct open ord pow print property range raw_input reduce reload repr reversed
        round set setattr slice sorted staticmethod str sum super tuple type unichr unicode vars xrange zip
        """);

    public static readonly WordSet PseudoBuiltins = WordSet.Of("None Ellipsis NotImplemented False True");

    public static readonly WordSet Exceptions = WordSet.Of(
        """
        ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
        BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
        ConnectionResetError DeprecationWarning EOFError EnvironmentError EncodingWarning Exception ExceptionGroup
        FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
        IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
        ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
        OverflowWarning PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError
        ReferenceError ResourceWarning RuntimeError RuntimeWarning StandardError StopAsyncIteration StopIteration SyntaxError
        SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError
        UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning VMSError ValueError Warning
        WindowsError ZeroDivisionError
        """);
}
