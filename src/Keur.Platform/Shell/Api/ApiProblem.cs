using Keur.Law;

namespace Keur.Platform.Shell.Api;

/// <summary>Says to a program what is wrong with what it sent.</summary>
internal static class ApiProblem
{
    /// <summary>Everything that is wrong with a card or a question, each with its place and what to do.</summary>
    public static IResult Of(IEnumerable<Diagnostic> diagnostics, Language language, int status = StatusCodes.Status422UnprocessableEntity) => Results.Problem(
        title: new Words("What was sent cannot be judged.", "Wat is gestuurd kan niet worden beoordeeld.").In(language),
        statusCode: status,
        extensions: new Dictionary<string, object?> { ["errors"] = Errors(diagnostics, language) });

    /// <summary>One thing that is wrong.</summary>
    public static IResult Of(Words detail, Language language, int status = StatusCodes.Status422UnprocessableEntity) =>
        Results.Problem(title: new Words("This cannot be answered.", "Hierop is geen antwoord.").In(language), detail: detail.In(language), statusCode: status);

    /// <summary>Mistakes as they stand in a problem document.</summary>
    public static IReadOnlyList<ApiMistake> Errors(IEnumerable<Diagnostic> diagnostics, Language language) =>
        [.. diagnostics.Where(d => d.Severity == Severity.Error).Take(100).Select(d => new ApiMistake(d.Code, d.Span.Line, d.Span.Column, d.Message.In(language), d.Advice?.In(language)))];
}
