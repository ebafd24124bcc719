using Keur.Law.Model;

namespace Keur.Reasoning.Interviews;

/// <summary>What was said to one question.</summary>
public sealed class Reply
{
    private Reply(Fact fact, ReplyKind kind, Answer? answer) => (Fact, Kind, Answer) = (fact, kind, answer);

    /// <summary>The fact asked.</summary>
    public Fact Fact { get; }

    /// <summary>Of which kind.</summary>
    public ReplyKind Kind { get; }

    /// <summary>The answer; null where none was given.</summary>
    public Answer? Answer { get; }

    /// <summary>An answer.</summary>
    public static Reply Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(answer.Fact, ReplyKind.Answered, answer);
    }

    /// <summary>That it is not known.</summary>
    public static Reply Unknown(Fact fact) => new(fact, ReplyKind.Unknown, null);

    /// <summary>That a lawyer is to judge it.</summary>
    public static Reply ForLawyer(Fact fact) => new(fact, ReplyKind.ForLawyer, null);
}
