using Keur.Law;

namespace Keur.Platform.Check;

/// <summary>A way into a check, in people's own words.</summary>
/// <param name="Id">Its id, as it stands in an address.</param>
/// <param name="Title">What somebody says who takes it.</param>
/// <param name="Text">Who that is.</param>
/// <param name="Note">How to answer from there; null where nothing needs to be said.</param>
/// <param name="Shorthand">The shorthand of the vocabulary that is answered already; null for none.</param>
/// <param name="Party">The party whose rights and tasks the outcome shows first; null for none.</param>
/// <param name="First">The fact that is asked first; null where the interview chooses.</param>
public sealed record Door(string Id, Words Title, Words Text, Words? Note, string? Shorthand, string? Party, string? First);
