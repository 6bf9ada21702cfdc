namespace JekyllNet.Migration.Checking;

/// <summary>One kind of thing to look for.</summary>
internal interface ISiteCheck
{
    IEnumerable<Finding> Find(CheckedSite site);
}
