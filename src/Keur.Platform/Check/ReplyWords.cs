using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Reasoning.Interviews;

namespace Keur.Platform.Check;

/// <summary>What was said to a question, in the words of the button that says it.</summary>
internal static class ReplyWords
{
    /// <summary>That it is not known.</summary>
    public static Words Unknown { get; } = new("I do not know", "Ik weet het niet");

    /// <summary>That a lawyer is to judge it.</summary>
    public static Words ForLawyer { get; } = new("For a lawyer to judge", "Voor een jurist om te beoordelen");

    /// <summary>The words of a reply.</summary>
    public static Words Of(Reply reply) => reply.Kind switch
    {
        ReplyKind.Answered => AnswerWords.Of(reply.Answer!),
        ReplyKind.ForLawyer => ForLawyer,
        _ => Unknown,
    };
}
