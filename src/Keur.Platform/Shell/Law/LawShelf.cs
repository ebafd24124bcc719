using System.Collections.Concurrent;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Platform.Shell.Law;

/// <summary>The law, ready to be asked. What was asked before is kept at hand, up to a bound.</summary>
public sealed class LawShelf
{
    private const int MostAtHand = 64;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, LawAtHand> _atHand = new();

    /// <summary>Takes the law this program carries.</summary>
    public LawShelf(TimeProvider clock)
    {
        _clock = clock;
        Library = LawContent.Library();
        Countries = LawContent.Countries();
        Newest = (Library.BaseActs.Where(a => a.InForce is not null).MaxBy(a => a.InForce) ?? Library.BaseActs.First()).Id;
    }

    /// <summary>All of the law.</summary>
    public LawLibrary Library { get; }

    /// <summary>What the country of an actor answers.</summary>
    public CountryMapping Countries { get; }

    /// <summary>The law asked where none is named: the last act that entered into force.</summary>
    public string Newest { get; }

    /// <summary>The day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(_clock.GetLocalNow().Date);

    /// <summary>The law of a spec; null, with what is wrong, where it names none.</summary>
    /// <param name="word">The spec; null or empty for the newest act as it applies today.</param>
    /// <param name="mistake">What is wrong; null where nothing is.</param>
    public LawAtHand? Find(string? word, out Words? mistake)
    {
        mistake = null;
        var asked = string.IsNullOrWhiteSpace(word) ? Newest : word.Trim();
        var spec = asked.Length > 500 ? null : LawSpec.Read(asked, out mistake);
        if (spec is null)
        {
            mistake ??= new("This names no law.", "Dit noemt geen wet.");
            return null;
        }

        return AskedLaw.Find(spec, Library, Today, out mistake) is { } law ? AtHand(asked, law) : null;
    }

    /// <summary>Every text of an act, the first first.</summary>
    public IReadOnlyList<LawText> TextsOf(string act) => Library.TextsOf(act, new Diagnostics());

    private LawAtHand AtHand(string word, AskedLaw law)
    {
        var readings = string.Join(',', law.Readings.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key}={r.Value}"));
        var key = $"{word}|{law.Text.Act.Id}+{string.Join('+', law.Text.Amendments.Select(a => a.Id))}~{law.Day:yyyy-MM-dd}?{readings}";
        if (_atHand.Count > MostAtHand)
        {
            _atHand.Clear();
        }

        return _atHand.GetOrAdd(key, _ => new LawAtHand(word, law, Countries));
    }
}
