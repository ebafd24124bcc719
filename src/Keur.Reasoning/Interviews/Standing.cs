using Keur.Law.Model;

namespace Keur.Reasoning.Interviews;

/// <summary>Which replies of an interview count.</summary>
/// <param name="Counting">Those that count, in the order in which they were asked.</param>
/// <param name="Aside">Those that do not arise now, and are kept in case they do again.</param>
public sealed record Standing(IReadOnlyList<Reply> Counting, IReadOnlyList<Reply> Aside)
{
    /// <summary>The answers that count.</summary>
    public IReadOnlyList<Answer> Given => [.. Counting.Select(r => r.Answer).OfType<Answer>()];

    /// <summary>The facts that are not asked again though they have no answer.</summary>
    public IReadOnlySet<Fact> Skipped => Counting.Where(r => r.Answer is null).Select(r => r.Fact).ToHashSet();

    /// <summary>The facts left to a lawyer.</summary>
    public IReadOnlyList<Fact> ForLawyer => [.. Counting.Where(r => r.Kind == ReplyKind.ForLawyer).Select(r => r.Fact)];
}
