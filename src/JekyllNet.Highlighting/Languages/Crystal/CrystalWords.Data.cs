using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words that mean something in Crystal.</summary>
internal static class CrystalWords
{
    public static readonly WordSet Keywords = WordSet.Of(
        """
        BEGIN END alias as begin break case do else elsif end ensure for fun if ifdef in lib next of raise redo rescue retry return
        super then type undef unless until when while yield
        """);

    // "gette" and "propert" are Rouge's reading of what should have a question mark behind.
    public static readonly WordSet PseudoKeywords = WordSet.Of(
        """
        __FILE__ __LINE__ alias_method attr attr_accessor attr_reader attr_writer catch extend false gette getter include
        initialize loop module_function new nil private propert property protected public raise record struct throw true
        """);

    public static readonly WordSet Queries = WordSet.Of("eql equal include is_a iterator kind_of nil");
    public static readonly WordSet Bangs = WordSet.Of("chomp chop exit gsub sub");

    public static readonly WordSet Builtins = WordSet.Of(
        """
        abort ancestors at_exit caller catch chomp chop clone constants display dup eval exec exit extend fail fork format freeze
        getc gets global_variables gsub hash id included_modules inspect instance_eval instance_method instance_methods lambda loop
        method method_missing methods module_eval name object_id open p print printf proc putc puts raise rand readline readlines
        require scan select self send sleep split sprintf srand sub syscall system test throw to_a to_s trap warn
        """);
}
