using JekyllNet.Model;
using JekyllNet.Reading;
using JekyllNet.Rendering;

namespace JekyllNet.Incremental;

/// <summary>What a session keeps from one build to the next. Used by one build at a time.</summary>
internal sealed class SessionMemory
{
    private readonly ItemIdentities _identities = new();
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private IEarlierBuild? _previous;
    private LastReading? _reading;

    /// <summary>The texts of the source's files, taken apart.</summary>
    public TextCache Texts { get; } = new();

    /// <summary>Whether there is a build to begin from.</summary>
    public bool HasPrevious => _previous is not null;

    /// <summary>Begins where another process ended.</summary>
    /// <param name="earlier">Its last build.</param>
    /// <param name="items">The items of that build.</param>
    public void BeginFrom(IEarlierBuild earlier, IEnumerable<ItemIdentity> items)
    {
        _previous = earlier;
        _identities.BeginWith(items);
    }

    /// <summary>Takes down what has changed in the source.</summary>
    /// <param name="changed">Paths relative to the source; <see langword="null"/> where anything may have.</param>
    public void Expect(IEnumerable<string>? changed)
    {
        if (changed is null)
        {
            _reading = null;
        }
        else
        {
            _changed.UnionWith(changed);
        }
    }

    /// <summary>Reads only what has changed since the last build read the source.</summary>
    /// <returns>The site as it is; <see langword="null"/> where all of it is to be read.</returns>
    public SiteContent? ReadAgain(ReadingContext context, string configuration)
    {
        var content = Texts.Begin(configuration) ? _reading?.ReadAgain(_changed, context) : null;
        if (content is null)
        {
            _reading = null;
        }

        _changed.Clear();
        return content;
    }

    /// <summary>Remembers what a build has read.</summary>
    /// <param name="reading">It; <see langword="null"/> where the next build is to read all again.</param>
    public void Remember(LastReading? reading)
    {
        _reading = reading;
        Texts.ForgetUnused();
    }

    /// <summary>Makes the items of a build known before they are compared and rendered.</summary>
    public void Identify(RenderPlan plan)
    {
        _identities.Assign(plan.Slots.Select(slot => slot.Item));
        foreach (var slot in plan.Slots)
        {
            // Globs of the configuration are to be matched with the files of now.
            _ = (slot.Item as Page)?.Defaults;
        }
    }

    /// <summary>Spares a build the rendering of what it would render as the last one did.</summary>
    /// <param name="session">The build.</param>
    /// <param name="configuration">The fingerprint of all that is fixed before the site is read.</param>
    public void TakeOver(RenderSession session, string configuration)
    {
        if (_previous is { CanBeTakenOver: true } previous && session is { RecordsReads: true, IsWithoutAdditions: true }
            && previous.Configuration == configuration)
        {
            new AffectedItems(previous.ChangesTo(session), session).TakeOverTheRest();
        }
    }

    /// <summary>Remembers a build that succeeded.</summary>
    public void Remember(RenderSession session, string configuration)
    {
        _previous = session.RecordsReads ? new PreviousBuild(session, configuration) : null;
    }
}
