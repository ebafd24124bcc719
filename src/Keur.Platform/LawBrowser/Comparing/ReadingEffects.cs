using System.Collections.Concurrent;
using Keur.Law.Model;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;
using Keur.Reasoning.Comparisons;

namespace Keur.Platform.LawBrowser.Comparing;

/// <summary>What the other side of a reading would change, over all possible systems. One takes a second or less, once, and is remembered.</summary>
internal sealed class ReadingEffects(LawShelf shelf)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<Law.Model.Reading, Lazy<ReadingEffect>> _found = new();

    /// <summary>The page of a reading.</summary>
    public IResult One(string spec, string id)
    {
        if (shelf.Find(spec, out _) is not { } law || law.Text.Readings.FirstOrDefault(r => r.Id == id) is not { } reading)
        {
            return Results.NotFound();
        }

        var effect = _found.GetOrAdd(reading, r => new(() => Of(law, r))).Value;
        return PageAnswer.Of<ReadingEffectPage>(effect) with { MayBeKept = Kept };
    }

    // The sides are those usually taken, whatever the link says otherwise: the page is the same for everyone.
    private static ReadingEffect Of(LawAtHand law, Law.Model.Reading reading) =>
        new(law.Text, ReadingComparer.Of(law.Asked with { Readings = new Dictionary<string, bool>() }, reading));
}
