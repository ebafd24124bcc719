namespace Keur.Tests.House;

/// <summary>Fails a test with one line per offence and the rule above them.</summary>
internal static class HouseRule
{
    public static void Holds(string rule, IEnumerable<string> offences)
    {
        var found = offences.ToList();
        if (found.Count > 0)
            Assert.Fail($"{rule}{Environment.NewLine}  {string.Join($"{Environment.NewLine}  ", found)}");
    }
}
