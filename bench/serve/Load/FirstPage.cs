namespace Keur.Bench.Load;

/// <summary>How long it takes from a command until the first page is there.</summary>
internal static class FirstPage
{
    private const int Times = 5;

    /// <summary>A line with the least, the middle and the most of some starts.</summary>
    public static async Task<string> Of(string name, string[] arguments)
    {
        var taken = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            using var server = await RunningServer.Start(name, arguments, "/en/");
            taken.Add(server.UntilFirst.TotalSeconds);
        }

        taken.Sort();
        return $"`{Path.GetFileName(name)} {string.Join(' ', arguments.Select(Path.GetFileName))}` until the first page is there: {taken[0]:N2} s at least, {taken[Times / 2]:N2} s in the median, {taken[^1]:N2} s at most of {Times} starts";
    }
}
