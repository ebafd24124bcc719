using System.Collections;
using Keur.Law.Model;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Answers to the facts of a text, by their ids.</summary>
internal sealed class Given(LawText text) : IEnumerable<Answer>
{
    private readonly List<Answer> _answers = [];

    public Given Yes(params string[] facts) => Each(facts, f => Answer.Of(f, true));

    public Given No(params string[] facts) => Each(facts, f => Answer.Of(f, false));

    public Given None(params string[] facts) => Each(facts, f => Answer.Exactly(f, []));

    public Given Never(params string[] facts) => Each(facts, Answer.NeverHappens);

    public Given NotYet(params string[] facts) => Each(facts, Answer.NotYetHappened);

    public Given Is(string fact, string value) => Each([fact], f => Answer.OneOf(f, f.ValueIndex(value)));

    public Given Exactly(string fact, params string[] values) => Each([fact], f => Answer.Exactly(f, [.. values.Select(f.ValueIndex)]));

    public Given On(string fact, DateOnly day) => Each([fact], f => Answer.OnDay(f, day));

    public IEnumerator<Answer> GetEnumerator() => _answers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Given Each(string[] facts, Func<Fact, Answer> answer)
    {
        _answers.AddRange(facts.Select(f => answer(text.FindFact(f)!)));
        return this;
    }
}
