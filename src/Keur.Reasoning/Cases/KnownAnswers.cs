using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Cases;

/// <summary>What the answers of a case say of every yes/no question.</summary>
internal sealed class KnownAnswers
{
    private readonly LawText _text;
    private readonly DateOnly _asOf;
    private readonly Answer?[] _answers;

    /// <summary>Takes the answers of a case on a day; at most one a fact.</summary>
    /// <exception cref="ArgumentException">A fact is answered twice, or is not of this text.</exception>
    public KnownAnswers(LawText text, DateOnly asOf, IEnumerable<Answer> answers)
    {
        (_text, _asOf) = (text, asOf);
        _answers = new Answer?[text.Facts.Count];
        foreach (var answer in answers)
        {
            var fact = answer.Fact;
            if (fact.Index >= _answers.Length || text.Facts[fact.Index] != fact || _answers[fact.Index] is not null)
            {
                throw new ArgumentException($"`{fact.Id}` is answered twice, or is not a fact of this text.", nameof(answers));
            }

            _answers[fact.Index] = answer;
        }
    }

    /// <summary>How many facts the text has.</summary>
    public int FactCount => _answers.Length;

    /// <summary>The answers, in the order of the facts.</summary>
    public IEnumerable<Answer> All => _answers.OfType<Answer>();

    /// <summary>The answer to a fact; null where none was given.</summary>
    public Answer? Of(Fact fact) => _answers[fact.Index];

    /// <summary>What is known of a question about a fact; null where nothing is.</summary>
    public bool? ValueOf(Fact fact, int atom) =>
        _answers[fact.Index] is { } answer ? ValueOf(answer, Atoms.SlotOf(_text, atom).Value, atom, _asOf) : null;

    /// <summary>What an answer says of a question about its fact, or about a value of it, on a day.</summary>
    public static bool? ValueOf(Answer answer, int value, int atom, DateOnly asOf)
    {
        var ordinal = Atoms.OrdinalOf(atom);
        return answer.Fact.Type switch
        {
            FactType.YesNo or FactType.Judgement => answer.YesNo,
            FactType.Number => answer.Fact.Thresholds[ordinal].IsReachedBy(answer.Number!.Value),
            FactType.Date when ordinal == 0 => answer.Dated,
            FactType.Date => ValueOfDate(answer, Atoms.DayOf(atom), asOf),
            _ => answer.Includes.Contains(value) ? true : answer.Excludes.Contains(value) ? false : null,
        };
    }

    private static bool? ValueOfDate(Answer answer, DateOnly day, DateOnly asOf)
    {
        if (answer.NotYet)
        {
            return day <= asOf.AddDays(1) ? false : null;
        }

        return answer.Date is { } date ? date < day : answer.Dated == false ? false : null;
    }

    /// <summary>The same case with other answers.</summary>
    public KnownAnswers With(IEnumerable<Answer> answers) => new(_text, _asOf, answers);
}
