using Keur.Cli;

var terminal = Terminal.OfProcess(args);
var code = CommandLine.Run(args, terminal);
terminal.Out.Flush();
return code;
