using Keur.Bench;
using Keur.Bench.Portfolios;
using Keur.Bench.Standard;

switch (args)
{
    case ["interview", var folder, var samples, .. var rest] when Directory.Exists(folder) && Directory.Exists(samples):
        Console.WriteLine(InterviewMeasurements.Of(folder, samples, rest is [var systems] ? int.Parse(systems) : InterviewMeasurements.UsualSystems));
        return 0;
    case ["cards", var folder, var count, var unknown, var file] when Directory.Exists(folder):
        using (var stream = File.Create(file))
        {
            CardStream.Write(BenchLaw.TextOf(folder), int.Parse(count), int.Parse(unknown), stream);
        }

        return 0;
    case ["portfolio", var folder, var file, .. var rest] when Directory.Exists(folder) && File.Exists(file):
        Console.WriteLine(PortfolioMeasurements.Of(folder, file, rest is [var runs] ? int.Parse(runs) : 5));
        return 0;
    case ["compare", var folder, .. var specs] when Directory.Exists(folder) && specs.Length > 0 && specs.Length % 2 == 0:
        Console.WriteLine(ComparisonMeasurements.Of(folder, specs));
        return 0;
    case ["standard", var folder, .. var rest]:
        Console.WriteLine(new StandardMeasurements(folder, rest is [_, var modules] ? modules : null, rest is [var times, ..] ? int.Parse(times) : 5).Run());
        return 0;
    case [var folder] when Directory.Exists(folder):
        Console.WriteLine(LawMeasurements.Of(folder));
        return 0;
    default:
        Console.Error.WriteLine("usage: Keur.Bench LAW-FOLDER\n       Keur.Bench interview LAW-FOLDER SAMPLES-FOLDER [SYSTEMS]\n       Keur.Bench cards LAW-FOLDER COUNT UNKNOWN-PERCENT FILE\n       Keur.Bench portfolio LAW-FOLDER PORTFOLIO [RUNS]\n       Keur.Bench standard FOLDER [RUNS [MODULES-FOLDER]]\n       Keur.Bench compare LAW-FOLDER SPEC OTHER …");
        return 2;
}
