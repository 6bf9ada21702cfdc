using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The words of ECL, of any case but for the modules of its library.</summary>
internal static class EclWords
{
    public static readonly WordSet Modules = WordSet.Of("audit blas date file math metaphone metaphone3 str system uni");

    public static readonly WordSet LongModules = WordSet.Of("debug email job log thorlib util workunit");

    public static readonly WordSet Functions = WordSet.IgnoringCase(
        """
        _token abs acos aggregate allnodes apply ascii asin assert asstring atan ave build buildindex case catch choose choosen
        choosesets clustersize combine correlation cos cosh count covariance cron dataset dedup define denormalize dictionary
        distribute distributed distribution ebcdic enth error evaluate event eventextra eventname exists exp fail failcode
        failmessage fetch fromunicode fromxml getenv getisvalid global graph group hash hashcrc having httpcall httpheader if
        iff index intformat isvalid iterate join keydiff keypatch keyunicode length library limit ln loadxml local log loop map
        matched matchlength matchposition matchtext matchunicode max merge mergejoin min nofold nolocal nonempty normalize
        nothor notify output parallel parse pipe power preload process project pull random range rank ranked realformat recordof
        regexfind regexreplace regroup rejected rollup round roundup row rowdiff sample sequential set sin sinh sizeof soapcall
        sort sorted sqrt stepped stored sum table tan tanh thisnode topn tounicode toxml transfer transform trim truncate typeof
        ungroup unicodeorder variance wait which workunit xmldecode xmlencode xmltext xmlunicode
        """);

    public static readonly WordSet Keywords = WordSet.IgnoringCase(
        """
        _token after all and any as atmost before best between case cluster compressed compression const counter csv default
        descend encoding encrypt end endmacro enum escape except exclusive expire export extend fail few fileposition first flat
        forward from full function functionmacro group grouped heading hole ifblock import in inner interface internal joined
        keep keyed last left limit linkcounted literal load local locale lookup lzw many maxcount maxlength module mofn multiple
        named namespace nocase noroot noscan nosort not noxpath of onfail only opt or outer overwrite packed partition penalty
        physicallength pipe prefetch quote record repeat retry return right rows rowset scan scope self separator service shared
        skew skip smart soapaction sql stable store terminator thor threshold timelimit timeout token transform trim type
        unicodeorder unordered unsorted unstable update use validate virtual whole width wild within wnotrim xml xpath
        """);

    public static readonly WordSet Templates = WordSet.IgnoringCase(
        """
        append apply break constant debug declare demangle else elseif end endregion error expand export exportxml for forall
        getdatatype if ifdefined inmodule isdefined isvalid line link loadxml loop mangle onwarning option region set stored
        text trace uniquename warning webservice workunit
        """);

    public static readonly WordSet Types = WordSet.IgnoringCase(
        """
        ascii big_endian boolean data decimal ebcdic grouped integer linkcounted of pattern qstring real record rule set
        streamed string token udecimal unicode unsigned utf8 varstring varunicode
        """);

    public static readonly WordSet SizedTypes = WordSet.IgnoringCase("data qstring string unicode utf8 varstring varunicode");
}
