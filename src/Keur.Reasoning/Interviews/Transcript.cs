using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Interviews;

/// <summary>
/// What was said in an interview so far, in order. It does not change: every reply makes another, so a form can carry it along and go back. A reply that no
/// longer arises, as an earlier one was changed, is set aside and counts again once it does.
/// </summary>
public sealed class Transcript
{
    private Transcript(IReadOnlyList<Reply> replies) => Replies = replies;

    /// <summary>Nothing said yet.</summary>
    public static Transcript Empty { get; } = new([]);

    /// <summary>Every reply, in the order in which the questions were first asked; one a fact.</summary>
    public IReadOnlyList<Reply> Replies { get; }

    /// <summary>The same with one reply more, or with another reply to a question asked before.</summary>
    public Transcript With(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return Replies.Any(r => r.Fact == reply.Fact)
            ? new([.. Replies.Select(r => r.Fact == reply.Fact ? reply : r)])
            : new([.. Replies, reply]);
    }

    /// <summary>The same without the last reply; itself where there is none.</summary>
    public Transcript Back() => Replies.Count == 0 ? this : new([.. Replies.SkipLast(1)]);

    /// <summary>Which replies count under a text: those to facts that can arise, given the replies that count to the facts their gates read.</summary>
    /// <exception cref="ArgumentException">A fact is not of this text.</exception>
    public Standing Under(Reasoner reasoner)
    {
        ArgumentNullException.ThrowIfNull(reasoner);
        var facts = reasoner.Text.Facts;
        if (Replies.FirstOrDefault(r => r.Fact.Index >= facts.Count || facts[r.Fact.Index] != r.Fact) is { } stray)
        {
            throw new ArgumentException($"`{stray.Fact.Id}` is not a fact of this text.", nameof(reasoner));
        }

        var counting = new HashSet<Reply>();
        foreach (var reply in Replies.OrderBy(r => r.Fact.Index))
        {
            // Gates stand before what they open, so what is known of them is known by now.
            var logic = reasoner.Logic([.. counting.Select(r => r.Answer).OfType<Answer>()]);
            if (logic.StateOfGate(reply.Fact) != State.No)
            {
                counting.Add(reply);
            }
        }

        return new Standing([.. Replies.Where(counting.Contains)], [.. Replies.Where(r => !counting.Contains(r))]);
    }
}
