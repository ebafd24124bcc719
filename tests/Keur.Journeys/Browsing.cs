namespace Keur.Journeys;

/// <summary>A kind of browser.</summary>
/// <param name="Language">The language it asks for, and that of the pages.</param>
/// <param name="Script">Whether it runs script.</param>
/// <param name="Width">How wide its window is.</param>
/// <param name="Dark">Whether it prefers the dark.</param>
public sealed record Browsing(string Language, bool Script, int Width = 1200, bool Dark = false)
{
    /// <summary>Both languages, with and without script.</summary>
    public static TheoryData<Browsing> All => [new Browsing("en", true), new Browsing("nl", true), new Browsing("en", false), new Browsing("nl", false)];

    /// <summary>The text in its language.</summary>
    public string Say(string english, string dutch) => Language == "nl" ? dutch : english;

    /// <inheritdoc/>
    public override string ToString() => $"{Language}, {(Script ? "script" : "no script")}, {Width} wide{(Dark ? ", dark" : string.Empty)}";
}
