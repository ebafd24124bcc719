using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>What a comparison of several laws says in either layout.</summary>
internal static class SideBySideWords
{
    /// <summary>What stands above what of the laws makes the differences.</summary>
    public static Words Because { get; } = new("What of the law makes the difference to this case:", "Wat van de wet het verschil maakt voor dit geval:");

    /// <summary>What stands above the differences of one card.</summary>
    public static Words Heading(LawGroup group, int differences) => (group.Cases.Count, differences) switch
    {
        (1, _) => new("Only one law gave a verdict.", "Maar één wet gaf een oordeel."),
        (_, 0) => new("No class differs.", "Geen klasse verschilt."),
        (_, 1) => new("One class differs:", "Eén klasse verschilt:"),
        _ => new($"{differences} classes differ:", $"{differences} klassen verschillen:"),
    };
}
