using Keur.Exchange.Files;

return FilesProgram.Run(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
