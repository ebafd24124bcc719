using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Portfolios;

/// <summary>Something asked of every case of a portfolio: whether a conclusion is reported; of a duty, whether this role or party owes it.</summary>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="By">Of a duty, the id of the role or party; null for all else.</param>
public sealed record PortfolioQuestion(Conclusion Conclusion, string? By)
{
    /// <summary>What else is asked of the law, on account of the conclusion; null where it is whether it is reported.</summary>
    internal Aspect? Aspect { get; init; }

    /// <summary>The role that owes it; null for a party and for all that is no duty.</summary>
    internal Group? Role => By is null ? null : ((Duty)Conclusion).Roles.FirstOrDefault(r => r.Id == By);

    /// <summary>Whether it holds or not for every case, whatever else is asked: a name for it within its text.</summary>
    public string Id => By is null ? Conclusion.Id : $"{Conclusion.Id} ({By})";

    /// <summary>What is asked of a text: its classes with their grounds, and where more is asked also its roles and theirs, the duties, and the routes with their ways.</summary>
    /// <param name="text">The text.</param>
    /// <param name="all">Whether more than the classes is asked.</param>
    public static IReadOnlyList<PortfolioQuestion> Of(LawText text, bool all)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = all ? text.Classes.Concat(text.Roles) : text.Classes;
        var grounds = all ? text.Rules.Where(r => r.Group is not null) : text.Classes.SelectMany(c => c.Grounds);
        var asked = groups.Concat<Conclusion>(grounds).Select(c => new PortfolioQuestion(c, null));
        return all
            ? [.. asked, .. text.Duties.SelectMany(OfDuty), .. text.Routes.SelectMany(r => r.Ways.Prepend<Conclusion>(r)).Select(c => new PortfolioQuestion(c, null))]
            : [.. asked];
    }

    /// <summary>A duty of roles for each of them; one of a party where the case itself calls for it.</summary>
    private static IEnumerable<PortfolioQuestion> OfDuty(Duty duty) =>
        duty.Roles.Select(r => r.Id).Concat(duty.When is null ? [] : duty.Parties.Select(p => p.Id)).Select(by => new PortfolioQuestion(duty, by));
}
