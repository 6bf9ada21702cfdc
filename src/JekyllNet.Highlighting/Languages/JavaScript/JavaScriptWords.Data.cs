using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The words a language of the JavaScript family knows.</summary>
internal sealed record JavaScriptWords(WordSet Keywords, WordSet Declarations, WordSet Reserved, WordSet Constants, WordSet Builtins)
{
    public static readonly JavaScriptWords JavaScript = new(
        WordSet.Of(
            """
            async await break case catch continue debugger default delete do else export finally from for if import in instanceof
            new of return super switch this throw try typeof void while yield
            """),
        WordSet.Of("var let const with function class extends constructor get set static"),
        WordSet.Of("enum implements interface package private protected public"),
        WordSet.Of("true false null NaN Infinity undefined"),
        WordSet.Of(
            """
            Array Boolean Date Error Function Math netscape Number Object Packages RegExp String sun decodeURI decodeURIComponent
            encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt document window navigator self global Promise Set
            Map WeakSet WeakMap Symbol Proxy Reflect Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array
            Uint16ClampedArray Int32Array Uint32Array Uint32ClampedArray Float32Array Float64Array DataView ArrayBuffer
            """));

    public static readonly JavaScriptWords TypeScript = new(
        JavaScript.Keywords.With("is namespace static private protected public implements readonly"),
        JavaScript.Declarations.With("type abstract"),
        JavaScript.Reserved.With("string any void number namespace module declare default interface keyof"),
        JavaScript.Constants,
        JavaScript.Builtins.With(
            """
            Capitalize ConstructorParameters Exclude Extract InstanceType Lowercase NonNullable Omit OmitThisParameter Parameters
            Partial Pick Readonly Record Required ReturnType ThisParameterType ThisType Uncapitalize Uppercase
            """));
}
