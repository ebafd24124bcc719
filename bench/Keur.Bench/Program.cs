using Keur.Bench;

switch (args)
{
    case ["interview", var folder, var samples, .. var rest] when Directory.Exists(folder) && Directory.Exists(samples):
        Console.WriteLine(InterviewMeasurements.Of(folder, samples, rest is [var systems] ? int.Parse(systems) : InterviewMeasurements.UsualSystems));
        return 0;
    case [var folder] when Directory.Exists(folder):
        Console.WriteLine(LawMeasurements.Of(folder));
        return 0;
    default:
        Console.Error.WriteLine("usage: Keur.Bench LAW-FOLDER\n       Keur.Bench interview LAW-FOLDER SAMPLES-FOLDER [SYSTEMS]");
        return 2;
}
