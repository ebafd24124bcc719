namespace Keur.Law.Model;

/// <summary>How the European Legislation Identifier names a provision: `art_6/par_2`, `art_6/par_3/unp_2/pnt_a`, `anx_III/pnt_5/pnt_b`.</summary>
internal static class EliPath
{
    private const string Annex = "annex ";

    /// <summary>The path of a provision.</summary>
    public static string Of(Citation provision)
    {
        var steps = provision.Steps();
        var path = provision.IsAnnex ? "anx_" + steps[0][Annex.Length..] : "art_" + steps[0];
        for (var i = 1; i < steps.Count; i++)
        {
            path += "/" + Step(steps[i], paragraph: i == 1 && !provision.IsAnnex);
        }

        return path;
    }

    private static string Step(string step, bool paragraph)
    {
        var bare = step.Trim('(', ')', '/');
        if (step.StartsWith("/sub", StringComparison.Ordinal))
        {
            return "unp_" + bare["sub".Length..];
        }

        if (step[0] == '/')
        {
            return "sct_" + bare;
        }

        return (paragraph && char.IsAsciiDigit(bare[0]) ? "par_" : "pnt_") + bare;
    }
}
