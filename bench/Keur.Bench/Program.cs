using Keur.Bench;

if (args.Length != 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: Keur.Bench LAW-FOLDER");
    return 2;
}

Console.WriteLine(LawMeasurements.Of(args[0]));
return 0;
