namespace Keur.Exchange.Documents;

/// <summary>A document the law prescribes, in one language, with what is known filled in.</summary>
/// <param name="Id">The form it is made from.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Cite">The provision that prescribes it.</param>
/// <param name="Law">The law asked, with its text and day.</param>
/// <param name="Duty">The duty it belongs to; null where it belongs to none.</param>
/// <param name="Link">A link to the official text.</param>
/// <param name="System">What the system is called; null for a blank document.</param>
/// <param name="Actor">Who fills it in; null where nobody is named.</param>
/// <param name="Dutch">Whether it is in Dutch rather than English.</param>
/// <param name="Fields">What it must say, in the order of the act; what the case does not need is left out.</param>
public sealed record PrescribedDocument(
    string Id, string Title, string Cite, string Law, string? Duty, string Link, string? System, string? Actor, bool Dutch, IReadOnlyList<DocumentField> Fields)
{
    /// <summary>How many of its fields must be filled and are not.</summary>
    public int Missing => Fields.Count(f => f.IsMissing);
}
