using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words that mean something in Idris.</summary>
internal static class IdrisWords
{
    public static readonly WordSet Reserved = WordSet.Of(
        "_ case class data do else if in infix infixl infixr instance let namespace of then type where with");

    public static readonly WordSet Constants = WordSet.Of("Just Nothing Left Right True False LT LTE EQ GT GTE");

    public static readonly WordSet Types = WordSet.Of(
        """
        Bool Dec Either Exists FTy File IO Inf IntTy IsJust Lazy List Maybe Mode Nat Not Ordering StrM Stream Type World
        """);

    public static readonly WordSet Classes = WordSet.Of(
        """
        Alternative Applicative Cast Eq Foldable Functor Integral MaxBound MinBound Monad Monoid Num Ord Semigroup Traversable
        Uninhabited
        """);

    public static readonly WordSet Functions = WordSet.Of(
        """
        abs acos all and any asin atan atan2 break ceiling compare concat concatMap const cos cosh curry cycle div drop dropWhile
        elem encodeFloat enumFrom enumFromThen enumFromThenTo enumFromTo exp fail filter flip floor foldl foldl1 foldr foldr1
        fromInteger fst gcd getChar getLine head id init iterate last lcm length lines log lookup map max maxBound maximum maybe
        min minBound minimum mod negate not null or pi pred print product putChar putStr putStrLn readFile recip repeat replicate
        return reverse scanl scanl1 sequence sequence_ show sin sinh snd span splitAt sqrt succ sum tail take takeWhile tan tanh
        uncurry unlines unwords unzip unzip3 words writeFile zip zip3 zipWith zipWith3
        """);
}
