using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.LawBrowser.Questions;

/// <summary>The questions that were put about an act, by their number, with what answers each.</summary>
internal sealed class ParliamentPages
{
    private const int Highest = 500;

    // An answer to as many questions says what is not answered, and so stands last.
    private const int ManyAtOnce = 10;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private readonly LawShelf _shelf;
    private readonly Lazy<IReadOnlyList<AskedQuestion>> _all;

    /// <summary>Takes the law.</summary>
    public ParliamentPages(LawShelf shelf)
    {
        _shelf = shelf;
        _all = new(() => [.. Enumerable.Range(1, Highest).Select(Of).OfType<AskedQuestion>()]);
    }

    /// <summary>All of them.</summary>
    public IResult List() => PageAnswer.Of<ParliamentPage>(new QuestionList(_all.Value.Count, [.. _all.Value.Where(q => q.IsComputed)], Worded())) with { MayBeKept = Kept };

    /// <summary>One, with what answers it, and what the text of today says of the same systems.</summary>
    public IResult One(int number)
    {
        if (_all.Value.FirstOrDefault(q => q.Number == number) is not { } question)
        {
            return Results.NotFound();
        }

        var shown = ShownQuestion.Of(number, _shelf.Find(null, out _)!.Asked, _shelf.Library, Uncomputed);
        return PageAnswer.Of<QuestionPage>(new QuestionShown(question, shown)) with { MayBeKept = Kept };
    }

    private IReadOnlyList<WordedAnswer> Worded() =>
    [
        .. _shelf.Library.BaseActs.OrderBy(a => a.Adopted).SelectMany(a => Uncomputed(a.Id))
            .Select(a => new WordedAnswer(a, [.. _all.Value.Select(q => q.Number).Where(n => QuestionNumber.Covers(a.Place, n))]))
            .OrderBy(a => a.Numbers.Count > ManyAtOnce).ThenBy(a => a.Numbers[0]),
    ];

    private static IReadOnlyList<UncomputedAnswer> Uncomputed(string act) => UncomputedAnswers.Of(name => LawContent.Text($"answers/{act}/{name}"));

    private AskedQuestion? Of(int number)
    {
        foreach (var act in _shelf.Library.BaseActs.OrderBy(a => a.Adopted))
        {
            var answers = QuestionAnswers.Of(_shelf.TextsOf(act.Id)[^1], number, Uncomputed);
            if (!answers.IsEmpty)
            {
                return new AskedQuestion(number, answers.Text, TitleOf(answers), answers.Examples.Count > 0);
            }
        }

        return null;
    }

    private static Words TitleOf(QuestionAnswers answers) => answers.Examples.Count > 0
        ? Words.Same(answers.Examples[0].Title)
        : AskedQuestion.HeadOf(answers.Uncomputed[0]);
}
