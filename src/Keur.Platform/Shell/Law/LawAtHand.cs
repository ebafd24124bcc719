using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Keur.Exchange.Cards;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;

namespace Keur.Platform.Shell.Law;

/// <summary>A law with all it takes to ask it. Threads may share it.</summary>
public sealed class LawAtHand
{
    private const int MostRemembered = 4_096;
    private readonly ConcurrentDictionary<string, (Lazy<IReadOnlyList<ClassFound>?> Classes, Lazy<Question?> Next)> _seen = new();
    private readonly Lazy<CardBinder> _binder;
    private readonly Lazy<Interview> _interview;
    private readonly Lazy<Interview> _ofClasses;

    /// <summary>Prepares a law.</summary>
    /// <param name="word">How it was asked for.</param>
    /// <param name="asked">What that names.</param>
    /// <param name="countries">What the country of an actor answers.</param>
    public LawAtHand(string word, AskedLaw asked, CountryMapping countries)
    {
        ArgumentNullException.ThrowIfNull(asked);
        (Word, Asked) = (word, asked);
        Reasoner = new Reasoner(asked.Text, asked.Day, asked.Readings);
        _binder = new(() => new CardBinder(asked.Text, countries));
        _interview = new(() => new Interview(Reasoner, Goal.Duties));
        _ofClasses = new(() => new Interview(Reasoner, Goal.Classes));
    }

    /// <summary>How it was asked for.</summary>
    public string Word { get; }

    /// <summary>What that names.</summary>
    public AskedLaw Asked { get; }

    /// <summary>The text.</summary>
    public LawText Text => Asked.Text;

    /// <summary>Judges by it.</summary>
    public Reasoner Reasoner { get; }

    /// <summary>Reads cards by it.</summary>
    public CardBinder Binder => _binder.Value;

    /// <summary>Asks what classes, roles and duties take.</summary>
    public Interview Interview => _interview.Value;

    /// <summary>Asks what classes take, and says why.</summary>
    public Interview OfClasses => _ofClasses.Value;

    /// <summary>
    /// What to ask next; null where nothing is left. Many begin alike, and choosing takes a tenth of a second, so what was chosen is remembered: by a hash of
    /// what was said, from which nobody can read it back.
    /// </summary>
    /// <exception cref="ArgumentException">The answers contradict each other.</exception>
    public Question? Next(Transcript said) => Seen(said).Next.Value;

    /// <summary>What the classes are after what was said; null where it contradicts itself. Remembered like what to ask next.</summary>
    public IReadOnlyList<ClassFound>? Classes(Transcript said) => Seen(said).Classes.Value;

    private (Lazy<IReadOnlyList<ClassFound>?> Classes, Lazy<Question?> Next) Seen(Transcript said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var standing = said.Under(Reasoner);
        var replies = standing.Counting.OrderBy(r => r.Fact.Index).Select(r => $"{r.Fact.Id}:{(r.Answer is { } answer ? CardWriter.Value(answer) : string.Empty)}");
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', replies))));
        if (_seen.Count > MostRemembered)
        {
            _seen.Clear();
        }

        // Whoever asks the same while it is being chosen waits for it instead of choosing it as well.
        return _seen.GetOrAdd(key, _ => (new(() => Reasoner.Classify(standing.Given)), new(() => Interview.Next(standing.Given, standing.Skipped))));
    }
}
