using Keur.Law.Model;
using Keur.Platform.Shell.Law;

namespace Keur.Platform.LawBrowser.Api;

/// <summary>A text of an act.</summary>
/// <param name="Spec">How it is asked for.</param>
/// <param name="Act">The id of the act.</param>
/// <param name="Title">What the act is called.</param>
/// <param name="Since">The day since which the text is so; null for an act that never entered into force.</param>
/// <param name="Adopted">The day the act was adopted or proposed.</param>
/// <param name="Eli">Its European Legislation Identifier; null where it has none.</param>
/// <param name="Hash">The hash of what it says, without its words.</param>
public sealed record LawTextEntry(string Spec, string Act, BothWords Title, DateOnly? Since, DateOnly? Adopted, string? Eli, string Hash)
{
    /// <summary>The entry of a text.</summary>
    public static LawTextEntry Of(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(LawPlaces.SpecOf(text), text.Act.Id, BothWords.Of(text.Act.Title), text.Since, text.Act.Adopted, text.Act.Eli, text.Hash);
    }
}
