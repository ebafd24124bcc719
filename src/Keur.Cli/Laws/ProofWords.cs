using Keur.Law;
using Keur.Reasoning.Proofs;

namespace Keur.Cli.Laws;

/// <summary>How proofs are said in words.</summary>
internal static class ProofWords
{
    /// <summary>What a kind of claim says.</summary>
    public static Words OfKind(string kind) => kind switch
    {
        "never" => new("what must never be cannot", "wat nooit mag, kan niet"),
        "apart" => new("classes that exclude others are reported alone", "klassen die andere uitsluiten worden alleen gemeld"),
        "reachable" => new("everything can hold", "alles kan gelden"),
        "question" => new("every question can matter", "elke vraag kan ertoe doen"),
        "exception" => new("no exception is dead", "geen uitzondering is dood"),
        "point" => new("no point is dead", "geen punt is dood"),
        "used" => new("every helper is read", "elke hulpregel wordt gelezen"),
        "dated" => new("every duty gets a day", "elke plicht krijgt een dag"),
        "punished" => new("a penalty reaches every duty", "een sanctie bereikt elke plicht"),
        "one-must" => new("no route prescribes two ways", "geen route schrijft twee wegen voor"),
        _ => new("no route leads nowhere", "geen route leidt nergens heen"),
    };

    /// <summary>The name of a state.</summary>
    public static Words Of(ProofState state) => state switch
    {
        ProofState.Proved => new("proved", "bewezen"),
        ProofState.Refuted => new("refuted", "weerlegd"),
        ProofState.Noted => new("noted", "opgemerkt"),
        _ => new("beyond the budget", "buiten het budget"),
    };
}
