using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Bench.Portfolios;

/// <summary>The law that is measured: the act that entered into force last, as it stands on a fixed day.</summary>
internal static class BenchLaw
{
    /// <summary>The day asked about: one on which the text as amended in 2026 is in force.</summary>
    public static readonly DateOnly AsOf = new(2026, 11, 24);

    /// <summary>Its text in a folder of law.</summary>
    public static LawText TextOf(string folder)
    {
        var library = LawReader.Read(LawReader.FilesOf(folder), new Diagnostics());
        var act = library.BaseActs.Where(a => a.InForce is not null).MaxBy(a => a.InForce)!;
        return library.TextOf(act.Id, AsOf, [], new Diagnostics());
    }
}
