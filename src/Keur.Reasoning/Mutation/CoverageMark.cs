using Keur.Law.Coverage;
using Keur.Law.Model;

namespace Keur.Reasoning.Mutation;

/// <summary>What the page about coverage shows of a text: per article who cites what of it, how many parts are encoded, which are missing.</summary>
internal static class CoverageMark
{
    /// <summary>It as one text.</summary>
    public static string Of(LawText text) => string.Join('\n', LawCoverage.Of(text).Articles.Select(a =>
        $"{a.Whole.Provision} {a.Whole.State} {a.Units.Count(u => u.State == CoverageState.Encoded)} {string.Join(',', a.Cited.Select(c => $"{c.Declaration} {string.Join(' ', c.Cites)}"))} {string.Join(',', a.Missing)}"));
}
