using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Shell.Api;
using Keur.Platform.Shell.Law;
using Keur.Reasoning.Verdicts;
using Keur.Reasoning.WhatIf;

namespace Keur.Platform.Check.Api;

/// <summary>The interview and the explanations for programs.</summary>
internal sealed class QuestionApi(LawShelf shelf)
{
    private const int MostTurns = 6;

    /// <summary>What to ask next.</summary>
    public async Task<IResult> Next(HttpContext context, string? word, string? lang)
    {
        var (state, language, problem) = await Read(context, word, lang);
        if (state is null)
        {
            return problem!;
        }

        var classes = state.Law.Reasoner.Classify(state.Given)!.ToDictionary(c => c.Class.Id, c => Written(c.State));
        return state.Law.Next(state.Said) is { } question
            ? Results.Json(new InterviewStep(false, question.Left, AskedFact.Of(question.Fact, state.Law.Text, language), classes), KeptJson.Options)
            : Results.Json(new InterviewStep(true, 0, null, classes), KeptJson.Options);
    }

    /// <summary>Why a conclusion holds or not.</summary>
    public async Task<IResult> Explain(HttpContext context, string id, string? word, string? lang)
    {
        var (state, language, problem) = await Read(context, word, lang);
        if (state is null)
        {
            return problem!;
        }

        var text = state.Law.Text;
        if (text.Find(id) is not { } conclusion)
        {
            var advice = NearestName.Advice(id, text.Conclusions.Select(c => c.Id));
            return ApiProblem.Of(new Words($"There is no conclusion `{id}`. {advice?.English}".TrimEnd(), $"Er is geen conclusie `{id}`. {advice?.Dutch}".TrimEnd()), language);
        }

        var judged = state.Law.Reasoner.Explain(state.Given, conclusion);
        var turns = new WhatIfFinder(state.Law.Reasoner).Of(state.Given, conclusion).Turns.Take(MostTurns);
        return Results.Json(
            new Explained(
                conclusion.Id,
                conclusion.Title.In(language),
                Written(judged.State),
                LawLinks.CiteOf(judged)?.Display,
                [.. judged.Because.Select(b => Step(b, language))],
                [.. judged.Open.Concat(judged.Judgements.Where(_ => judged.State == State.Open)).Select(f => AskedFact.Of(f, text, language))],
                [.. turns.Select(t => t.Changes.ToDictionary(c => c.Fact.Id, CardWriter.Value))]),
            KeptJson.Options);
    }

    private async Task<(CheckState? State, Language Language, IResult? Problem)> Read(HttpContext context, string? word, string? lang)
    {
        var language = ApiCards.LanguageOf(context, lang);
        if (shelf.Find(word, out var mistake) is not { } law)
        {
            return (null, language, ApiProblem.Of(mistake!, language));
        }

        var diagnostics = new Diagnostics();
        var card = await ApiCards.Read(context, diagnostics);
        var states = card is null ? [] : CardIntake.States(law, card.File, diagnostics);
        if (states.Count > 1)
        {
            return (null, language, ApiProblem.Of(new Words("This card describes several cases; send one.", "Deze kaart beschrijft meer gevallen; stuur er een."), language));
        }

        if (states is not [var only])
        {
            return (null, language, ApiProblem.Of(diagnostics, language));
        }

        return law.Reasoner.Classify(only.Given) is null
            ? (null, language, ApiProblem.Of([ContradictionText.Of(law.Reasoner.Judge(only.Given).Contradiction!, new Dictionary<string, SourceSpan>(), card!.File)], language))
            : (only, language, null);
    }

    private static Reason Step(Because step, Language language) => new(
        step.Id,
        step.Title.In(language),
        step.Answer is null ? Written(step.State) : "given",
        step.Cite?.Display,
        step.Answer is { } answer ? CardWriter.Value(answer) : null,
        [.. step.Steps.Select(s => Step(s, language))]);

    private static string Written(State state) => state switch
    {
        State.Yes => "yes",
        State.No => "no",
        _ => "open",
    };
}
