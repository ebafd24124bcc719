using Keur.Build;

return LawCompiler.Run(args, Console.Out);
