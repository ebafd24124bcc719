using Keur.Exchange.Documents;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Exchange.Documents;

/// <summary>Documents of the law of this repository, blank and for a ranker of applicants.</summary>
internal static class Papers
{
    public static LawText Law { get; } = Keur.Tests.Reasoning.Agreement.RealLaw.Texts[^1];

    private static Reasoner Reasoner { get; } = new(Law, new DateOnly(2026, 11, 24));

    private static readonly Answer[] Ranker =
    [
        .. new Given(Law).Yes("infers-outputs", "profiles-people", "own-name", "union-market").No("open-source", "gpai-model")
            .None("function", "product-act").Exactly("annex-iii-use", "employment.recruitment").Is("sole-purpose", "none"),
    ];

    private static readonly Lazy<Verdict> OnNothing = new(() => Reasoner.Judge([]).Verdict!);
    private static readonly Lazy<Verdict> OnRanker = new(() => Reasoner.Judge(Ranker).Verdict!);

    public static JudgedCase Judged => new("Talent Ranker", "Acme BV", Law.Act.Id, OnRanker.Value, new Dictionary<string, SourceSpan>(), new SourceFile("card.yaml", string.Empty));

    public static PrescribedDocument Blank(string form, Language language) => Make(form, OnNothing.Value, (null, null), language);

    public static PrescribedDocument OfRanker(string form, Language language) => Make(form, OnRanker.Value, ("Talent Ranker", "Acme BV"), language);

    public static PrescribedDocument Answered(string form, Answer answer) => Make(form, Reasoner.Judge([answer]).Verdict!, (null, null), Language.English);

    private static PrescribedDocument Make(string id, Verdict verdict, (string? System, string? Actor) header, Language language)
    {
        var form = Law.Forms.First(f => f.Id == id);
        return DocumentMaker.Make(form, verdict, Reasoner.Fields(verdict.Answers, form)!, header, language);
    }
}
