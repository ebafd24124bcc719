using Keur.Platform;

var app = PlatformHost.Build(args);
await app.RunAsync();
