using Keur.Bench.Load;

switch (args)
{
    case ["first", var name, .. var arguments]:
        Console.WriteLine(await FirstPage.Of(name, arguments));
        return 0;
    case ["rates", var keur, var bare, var samples, var rounds, var seconds] when File.Exists(keur) && File.Exists(bare) && Directory.Exists(samples):
        return await new RateMeasurements(int.Parse(rounds), TimeSpan.FromSeconds(double.Parse(seconds))).Run((keur, bare), samples) ? 0 : 1;
    case ["interviews", var keur, var count] when File.Exists(keur):
        return await InterviewMeasurements.Run(keur, int.Parse(count)) ? 0 : 1;
    default:
        Console.Error.WriteLine("usage: load first COMMAND [ARGUMENT…]\n       load rates KEUR-PLATFORM BARE SAMPLES-FOLDER ROUNDS SECONDS\n       load interviews KEUR-PLATFORM COUNT");
        return 2;
}
